package org.icjs.clocks;

import static org.icjs.kernel.Act.BNSS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.kernel.EntryId;
import org.icjs.law.Citation;
import org.icjs.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * The grounds of arrest in writing, in a language understood, at the latest two hours before the remand (Mihir Rajesh Shah, 2025 INSC 1288).
 * While there is no remand, two hours before the twenty-four hours of section 58 end.
 */
@Law(act = BNSS, section = "47(1)")
final class GroundsGiven implements Rule {
    private static final Citation CITED = new Citation(BNSS, "47(1)");
    private static final Duration BEFORE_REMAND = Duration.ofHours(2);
    private static final Duration PRODUCTION = Duration.ofHours(24);

    @Override
    public String name() {
        return "groundsGiven";
    }

    @Override
    public List<Deadline> in(Docket docket, Moment moment) {
        return docket.all(PersonArrested.class).stream()
                .map(arrest -> deadline(docket, moment, arrest))
                .toList();
    }

    private Deadline deadline(Docket docket, Moment moment, Docket.Of<PersonArrested> arrest) {
        Optional<Docket.Of<RemandOrdered>> remand =
                docket
                        .all(
                                RemandOrdered.class,
                                order -> Objects.equals(
                                        order.person(), arrest.entry().person()))
                        .stream()
                        .filter(order -> !order.occurredAt().isBefore(arrest.occurredAt()))
                        .findFirst();
        Instant due = remand.map(order -> order.occurredAt())
                .orElse(arrest.occurredAt().plus(PRODUCTION))
                .minus(BEFORE_REMAND);
        @Nullable Instant given = arrest.entry().groundsGivenAt();
        Status status = status(given, due, moment);
        List<EntryId> basis = new ArrayList<>(List.of(arrest.id()));
        remand.ifPresent(order -> basis.add(order.id()));
        return new Deadline(
                name(),
                CITED,
                arrest.entry().person(),
                status,
                due.isBefore(arrest.occurredAt()) ? arrest.occurredAt() : due,
                true,
                OfficeRole.INVESTIGATOR,
                basis,
                sentence(status, arrest.occurredAt(), due, given));
    }

    /** At the last moment it is still in time: at least two hours must lie between. */
    private static Status status(@Nullable Instant given, Instant due, Moment moment) {
        if (given == null || given.isAfter(moment.now())) {
            return moment.now().isAfter(due) ? Status.BREACHED : Status.RUNNING;
        }
        return given.isAfter(due) ? Status.MET_LATE : Status.MET_ON_TIME;
    }

    private static Explained sentence(Status status, Instant arrested, Instant due, @Nullable Instant given) {
        String key = switch (status) {
            case MET_ON_TIME -> "timed.metOnTime";
            case MET_LATE -> "timed.metLate";
            case BREACHED -> "groundsGiven.breached";
            case RUNNING, STOPPED, NOT_APPLICABLE, CANNOT_TELL -> "groundsGiven.running";
        };
        return given == null ? Explained.of(key, arrested, due) : Explained.of(key, arrested, due, given);
    }
}
