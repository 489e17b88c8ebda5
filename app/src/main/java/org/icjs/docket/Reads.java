package org.icjs.docket;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which parts of dockets somebody has read, or which of them an entry has changed: a docket notes what is read of it while it is observed. */
final class Reads {
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

    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
    private final Set<Class<? extends Entry>> types = new HashSet<>();

    /** Where a docket's observer wants its next reads noted. */
    static final class Observer {
        private Reads into = new Reads();

        void into(Reads reads) {
            into = reads;
        }

        Reads reads() {
            return into;
        }
    }

    void part(Part part) {
        parts.add(part);
    }

    void fact(Fact fact) {
        facts.add(fact);
    }

    void type(Class<? extends Entry> type) {
        types.add(type);
    }

    /** What is different in a later state of a docket. */
    @SuppressWarnings("ReferenceEquality") // what was not touched is the same object, and nothing is faster to see
    static Reads changed(Docket before, Docket after) {
        Reads changed = new Reads();
        if (before.isEmpty() || !grown(before.entries, after.entries)) {
            changed.part(Part.ALL);
            return changed;
        }
        note(changed, Part.STAGE, before.stage == after.stage);
        note(changed, Part.PEOPLE, before.people == after.people);
        note(changed, Part.EXHIBITS, before.exhibits == after.exhibits);
        note(changed, Part.OFFICES, before.offices == after.offices);
        note(changed, Part.HANDOVERS, before.handovers == after.handovers);
        after.byType.forEach((type, all) -> {
            if (before.byType.get(type) != all) {
                changed.type(type);
            }
        });
        after.facts.changed(before.facts, changed.facts);
        return changed;
    }

    /** Whether the entries of before stand there still: none was erased, none came in between. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean grown(List<Recorded> before, List<Recorded> after) {
        if (after.size() < before.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static void note(Reads changed, Part part, boolean same) {
        if (!same) {
            changed.part(part);
        }
    }

    /** Whether something of this is among what has changed. */
    boolean touchedBy(Reads changed) {
        return parts.contains(Part.ALL)
                || changed.parts.contains(Part.ALL)
                || common(parts, changed.parts)
                || common(facts, changed.facts)
                || common(types, changed.types);
    }

    private static <T> boolean common(Set<T> some, Set<T> changed) {
        for (T one : changed) {
            if (some.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
