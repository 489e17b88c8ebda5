package org.icjs.docket;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known in a docket: of each subject, the latest value of each fact. Immutable. The rules and acts of a case look up some hundred
 * of them at each entry, so a look-up goes by the fact's place in its enum.
 */
final class Facts {
    static final Facts NONE = new Facts(Map.of());

    private final Map<String, Map<Fact, Known>> bySubject;

    private Facts(Map<String, Map<Fact, Known>> bySubject) {
        this.bySubject = bySubject;
    }

    /** @param about {@code P1}, {@code E1}, or empty for the case */
    @Nullable
    Known get(Fact fact, String about) {
        Map<Fact, Known> own = bySubject.get(about);
        return own == null ? null : own.get(fact);
    }

    /** By {@code FACT} or {@code FACT/P1}: subjects in the order of first mention, the facts of each in the order in which they are declared. */
    Map<String, Known> all() {
        Map<String, Known> all = new LinkedHashMap<>();
        bySubject.forEach((about, own) -> own.forEach(
                (fact, known) -> all.put(about.isEmpty() ? fact.name() : fact.name() + "/" + about, known)));
        return all;
    }

    /** Adds the facts of which some subject has another value, or its first, here than before. */
    @SuppressWarnings("ReferenceEquality") // what was not touched is the same object, and nothing is faster to see
    void changed(Facts before, Set<Fact> changed) {
        bySubject.forEach((about, own) -> {
            Map<Fact, Known> was = before.bySubject.getOrDefault(about, Map.of());
            if (was != own) {
                own.forEach((fact, known) -> {
                    if (was.get(fact) != known) {
                        changed.add(fact);
                    }
                });
            }
        });
    }

    Editing edit() {
        return new Editing(this);
    }

    /** Facts as they change by one entry: only what it touches is copied. */
    static final class Editing {
        private final Facts before;
        private @Nullable Map<String, Map<Fact, Known>> after;
        private final Set<String> own = new HashSet<>();

        private Editing(Facts before) {
            this.before = before;
        }

        @Nullable
        Known get(Fact fact, String about) {
            Map<Fact, Known> known = (after == null ? before.bySubject : after).get(about);
            return known == null ? null : known.get(fact);
        }

        void put(Fact fact, String about, Known known) {
            if (after == null) {
                after = new LinkedHashMap<>(before.bySubject);
            }
            if (own.add(about)) {
                Map<Fact, Known> was = after.get(about);
                after.put(about, was == null ? new EnumMap<>(Fact.class) : new EnumMap<>(was));
            }
            Map<Fact, Known> facts = after.get(about);
            if (facts != null) {
                facts.put(fact, known);
            }
        }

        Facts done() {
            return after == null ? before : new Facts(after);
        }
    }
}
