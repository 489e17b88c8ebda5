package org.icjs.clocks;

import static org.icjs.kernel.Act.BNSS;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.Section;
import org.icjs.law.Citation;
import org.icjs.law.Fine;
import org.icjs.law.Law;
import org.icjs.law.Offence;
import org.icjs.law.Offences;
import org.icjs.law.Punishment;
import org.jspecify.annotations.Nullable;

/**
 * The period of limitation: six months, one year or three years from the day after the offence, by the most severe punishment. What counts is
 * the day on which the information was recorded. Offences punishable with more than three years have none.
 */
@Law(act = BNSS, section = "514")
@Law(act = BNSS, section = "515")
final class CognizanceBarred implements Rule {
    private static final Citation CITED = new Citation(BNSS, "514(2)");

    @Override
    public String name() {
        return "cognizanceBarred";
    }

    @Override
    public List<Deadline> in(Docket docket, Moment moment) {
        return docket.all(FirRegistered.class).stream()
                .limit(1)
                .flatMap(fir -> deadline(docket, moment, fir).stream())
                .toList();
    }

    private Optional<Deadline> deadline(Docket docket, Moment moment, Docket.Of<FirRegistered> fir) {
        List<Section> sections = Scope.alleged(docket);
        Scope open = Scope.any(sections, moment.offences(), offence -> Scope.overYears(offence, 3));
        if (open == Scope.YES) {
            return Optional.empty();
        }
        if (open == Scope.UNKNOWN) {
            return Optional.of(stands(fir, Status.CANNOT_TELL, null, Explained.of("timed.unknown.offence")));
        }
        Instant offence = offenceAt(docket);
        if (offence == null) {
            return Optional.of(stands(fir, Status.CANNOT_TELL, null, Explained.of("timed.unknown.begin")));
        }
        Instant due = Counting.FROM_THE_DAY_AFTER.end(offence, limitation(sections, moment.offences()));
        boolean onTime = fir.occurredAt().isBefore(due);
        return Optional.of(stands(
                fir,
                onTime ? Status.MET_ON_TIME : Status.MET_LATE,
                due,
                Explained.of(
                        onTime ? "cognizanceBarred.metOnTime" : "cognizanceBarred.metLate",
                        IndiaTime.dateOf(offence),
                        IndiaTime.dateOf(due.minusNanos(1)),
                        IndiaTime.dateOf(fir.occurredAt()))));
    }

    private Deadline stands(Docket.Of<FirRegistered> fir, Status status, @Nullable Instant due, Explained because) {
        return new Deadline(name(), CITED, null, status, due, false, OfficeRole.COURT, List.of(fir.id()), because);
    }

    /** The end of the offence where it went on for some time. */
    private static @Nullable Instant offenceAt(Docket docket) {
        return docket.known(Fact.OFFENCE_TO)
                .or(() -> docket.known(Fact.OFFENCE_FROM))
                .map(Known::value)
                .map(value -> value instanceof Instant at ? at : null)
                .orElse(null);
    }

    private static Period limitation(List<Section> sections, Offences offences) {
        Punishment most = offences.gravest(sections).map(Offence::punishment).orElseThrow();
        if (most.fine() == Fine.ONLY) {
            return Period.ofMonths(6);
        }
        return most.mayExceed(1) ? Period.ofYears(3) : Period.ofYears(1);
    }
}
