package org.icjs.docket;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is different in a later state of a docket.
 *
 * @param anew whether more than entries at its end were added: one was erased, or came in between
 */
record Changes(boolean anew, List<Readers.Part> parts, List<Fact> facts, List<Class<? extends Entry>> types) {
    private static final Changes ANEW = new Changes(true, List.of(), List.of(), List.of());

    @SuppressWarnings("ReferenceEquality") // what was not touched is the same object, and nothing is faster to see
    static Changes between(Docket before, Docket after) {
        if (before.isEmpty() || !grown(before.entries, after.entries)) {
            return ANEW;
        }
        List<Readers.Part> parts = new ArrayList<>();
        note(parts, Readers.Part.STAGE, before.stage == after.stage);
        note(parts, Readers.Part.PEOPLE, before.people == after.people);
        note(parts, Readers.Part.EXHIBITS, before.exhibits == after.exhibits);
        note(parts, Readers.Part.OFFICES, before.offices == after.offices);
        note(parts, Readers.Part.HANDOVERS, before.handovers == after.handovers);
        List<Class<? extends Entry>> types = new ArrayList<>();
        after.byType.forEach((type, all) -> {
            if (before.byType.get(type) != all) {
                types.add(type);
            }
        });
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        after.facts.changed(before.facts, facts);
        return new Changes(false, parts, List.copyOf(facts), types);
    }

    private static void note(List<Readers.Part> parts, Readers.Part part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }

    /** Whether the entries of before stand there still. */
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
}
