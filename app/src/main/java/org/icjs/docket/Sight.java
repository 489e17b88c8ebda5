package org.icjs.docket;

import java.util.Set;
import java.util.function.Function;
import org.icjs.verifier.Group;

/**
 * What one reader may see of a docket: for each type of entry the groups of its body. What is withheld is shown as
 * withheld, never left out in silence.
 *
 * @param groups by type name, for example {@code police.FirRegistered}; empty for a type that is not shared at all
 */
public record Sight(Function<String, Set<Group>> groups) {

    /** Sees all: for the system itself, never for a reader. */
    public static Sight whole() {
        return new Sight(_ -> Set.of(Group.values()));
    }

    /** Whether the reader may know that there is such an entry. */
    public boolean sees(Recorded recorded) {
        return !groups.apply(name(recorded)).isEmpty();
    }

    /** Whether the reader may know this value. */
    public boolean sees(Known known) {
        return groups.apply(name(original(known))).contains(known.group());
    }

    public boolean sees(Recorded recorded, Group group) {
        return groups.apply(name(recorded)).contains(group);
    }

    /** A corrected value is shown to who may see the entry that first stated it. */
    private static Recorded original(Known known) {
        Known at = known;
        while (at.was() != null) {
            at = at.was();
        }
        return at.source();
    }

    private static String name(Recorded recorded) {
        return recorded.entry() instanceof Unknown unknown
                ? unknown.type()
                : EntryType.of(recorded.entry().getClass()).name();
    }
}
