package org.icjs.clocks;

import java.time.Instant;
import java.util.List;
import org.icjs.kernel.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * An unbroken time in custody of one kind, in one case.
 *
 * @param to when it ended; null while it goes on
 * @param basis the entries that say so, oldest first
 */
public record Spell(Instant from, @Nullable Instant to, Kind kind, List<EntryId> basis) {
    public Spell {
        basis = List.copyOf(basis);
    }

    /** Under what somebody is held. */
    public enum Kind {
        /** From restraint until a Magistrate orders custody. */
        ARRESTED,
        /** In custody of the police by a Magistrate's order: BNSS 187(2). */
        POLICE,
        /** In judicial custody, during investigation, inquiry or trial. */
        JUDICIAL,
        /** After conviction in this case. */
        CONVICTED
    }
}
