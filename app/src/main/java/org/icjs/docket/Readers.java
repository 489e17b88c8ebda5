package org.icjs.docket;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Which questions have ever read which part of any docket: a docket that is observed notes it. */
final class Readers {
    /** Parts that are not told apart further. */
    enum Part {
        /** Whatever comes with every entry, or is not told apart. */
        ALL,
        STAGE,
        PEOPLE,
        EXHIBITS,
        OFFICES,
        HANDOVERS
    }

    private final Map<Part, BitSet> parts = new EnumMap<>(Part.class);
    private final Map<Fact, BitSet> facts = new EnumMap<>(Fact.class);
    private final Map<Class<? extends Entry>, BitSet> types = new HashMap<>();
    private int asking;

    /** What is read from now on, that question reads. */
    void asking(int question) {
        asking = question;
    }

    void part(Part part) {
        note(parts, part);
    }

    void fact(Fact fact) {
        note(facts, fact);
    }

    void type(Class<? extends Entry> type) {
        note(types, type);
    }

    private <K> void note(Map<K, BitSet> readers, K key) {
        readers.computeIfAbsent(key, _ -> new BitSet()).set(asking);
    }

    /** The questions whose answers may not be what they were. */
    BitSet touchedBy(Changes changes) {
        BitSet touched = new BitSet();
        add(parts, Part.ALL, touched);
        changes.parts().forEach(part -> add(parts, part, touched));
        changes.facts().forEach(fact -> add(facts, fact, touched));
        changes.types().forEach(type -> add(types, type, touched));
        return touched;
    }

    private static <K> void add(Map<K, BitSet> readers, K key, BitSet touched) {
        BitSet some = readers.get(key);
        if (some != null) {
            touched.or(some);
        }
    }
}
