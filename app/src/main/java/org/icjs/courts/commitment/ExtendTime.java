package org.icjs.courts.commitment;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.icjs.courts.Dates;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ArgumentsHeard;
import org.icjs.docket.CourtEntry.ArresteeProduced;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Stage;
import org.icjs.docket.TrialEntry.ExtendedPeriod;
import org.icjs.docket.TrialEntry.TimeExtended;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** For reasons in writing: BNSS 187(9), 193(9), 232, 258(1), 330(1); JJ 14(2). */
@Component
class ExtendTime implements Act<TimeExtended> {
    @Override
    public Class<TimeExtended> entry() {
        return TimeExtended.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.isEmpty() || docket.at(Stage.JUDGED)
                ? List.of()
                : List.of(Offer.of(POSSIBLE).by(docket.court()));
    }

    @Override
    public List<Finding> findings(Docket docket, TimeExtended act, Moment moment) {
        Findings found = Dates.notPast(act.until(), "/until", moment);
        latest(docket, act.period())
                .filter(act.until()::isAfter)
                .ifPresent(most -> found.contradict(true, "/until", "extension.tooLong", "", most));
        return found.list();
    }

    /** The last day to which the law lets that time be made longer, where it says so. */
    private static Optional<LocalDate> latest(Docket docket, ExtendedPeriod period) {
        return switch (period) {
            case COMMITMENT -> after(docket, CognizanceTaken.class, Period.ofDays(90 + 180));
            case JUDGMENT -> after(docket, ArgumentsHeard.class, Period.ofDays(45));
            case CHILD_INQUIRY -> after(docket, ArresteeProduced.class, Period.ofMonths(4 + 2));
            case DOCUMENTS, SUMMONS_INVESTIGATION, FURTHER_INVESTIGATION -> Optional.empty();
        };
    }

    private static Optional<LocalDate> after(Docket docket, Class<? extends Entry> begins, Period most) {
        return docket.last(begins, _ -> true)
                .map(begun -> IndiaTime.dateOf(begun.occurredAt()).plus(most));
    }
}
