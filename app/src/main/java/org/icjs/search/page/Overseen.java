package org.icjs.search.page;

import java.util.List;
import java.util.Set;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.identity.Office;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;
import org.springframework.stereotype.Component;

/** Whose searches an officer may look at: of all offices as an auditor, of those below as a supervisor, of his own as its head. */
@Component
final class Overseen {
    private static final Set<Duty> HEADS =
            Set.of(Duty.STATION_OFFICER, Duty.SUPERVISOR, Duty.LAB_DIRECTOR, Duty.MAGISTRATE, Duty.JAIL_SUPERINTENDENT);

    private final Offices offices;

    Overseen(Offices offices) {
        this.offices = offices;
    }

    /** Empty for who oversees nobody. */
    List<OfficeCode> by(Actor actor) {
        if (actor.has(Duty.AUDITOR)) {
            return offices.all().stream().map(Office::code).toList();
        }
        if (HEADS.stream().noneMatch(actor::has)) {
            return List.of();
        }
        return offices.all().stream()
                .map(Office::code)
                .filter(code -> code.equals(actor.office())
                        || (actor.has(Duty.SUPERVISOR)
                                && offices.supervisors(code).contains(actor.office())))
                .toList();
    }
}
