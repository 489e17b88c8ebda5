package org.icjs.search;

import java.time.Instant;
import java.util.Optional;
import org.icjs.docket.Docket;
import org.icjs.docket.Party;
import org.icjs.docket.PrisonEntry.PrisonerEscaped;
import org.icjs.docket.ProcessEntry.OffenderProclaimed;
import org.icjs.docket.Recorded;
import org.icjs.docket.StationEntry.WarrantExecuted;
import org.icjs.docket.Warrants;

/** Why somebody is to be taken into custody, the gravest first. */
public enum Wanted {
    ESCAPED,
    /** Declared a proclaimed offender: BNSS 84(4). */
    PROCLAIMED,
    /** A warrant of arrest is in force: BNSS 72(2). */
    WARRANT;

    /** Nobody is who is held in the case, has come into custody or left it since, or has died. */
    public static Optional<Wanted> of(Docket docket, Party party) {
        if (party.custody().held() || party.custody() == Party.Custody.DIED) {
            return Optional.empty();
        }
        Optional<Recorded> since = party.since() == null ? Optional.empty() : docket.entry(party.since());
        if (since.filter(one -> one.entry() instanceof PrisonerEscaped).isPresent()) {
            return Optional.of(ESCAPED);
        }
        Instant moved = since.map(Recorded::occurredAt).orElse(Instant.MIN);
        if (proclaimed(docket, party, moved)) {
            return Optional.of(PROCLAIMED);
        }
        boolean warrant = Warrants.inForce(docket).stream()
                .anyMatch(one -> party.ref().equals(one.entry().person())
                        && one.occurredAt().isAfter(moved));
        return warrant ? Optional.of(WARRANT) : Optional.empty();
    }

    /** Until a warrant is executed on him. */
    private static boolean proclaimed(Docket docket, Party party, Instant moved) {
        Instant taken = docket.all(WarrantExecuted.class, one -> party.ref().equals(one.person())).stream()
                .map(Docket.Of::occurredAt)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return docket.all(OffenderProclaimed.class, one -> party.ref().equals(one.person())).stream()
                .anyMatch(one ->
                        one.occurredAt().isAfter(moved) && one.occurredAt().isAfter(taken));
    }
}
