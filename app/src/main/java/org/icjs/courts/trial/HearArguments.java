package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.time.LocalDate;
import java.util.List;
import org.icjs.courts.Charges;
import org.icjs.courts.Dates;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ArgumentsHeard;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.CourtEntry.Plea;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Stage;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** Of both sides; judgment follows within forty-five days: BNSS 392(1). */
@Component
class HearArguments implements Act<ArgumentsHeard> {
    private static final int JUDGMENT_DAYS = 45;

    @Override
    public Class<ArgumentsHeard> entry() {
        return ArgumentsHeard.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.at(Stage.TRIAL) && !docket.any(ArgumentsHeard.class)
                ? List.of(Offer.of(unexamined(docket) ? POSSIBLE : TASK).by(docket.court()))
                : List.of();
    }

    @Override
    public List<Finding> findings(Docket docket, ArgumentsHeard act, Moment moment) {
        LocalDate latest = IndiaTime.dateOf(moment.occurredAt()).plusDays(JUDGMENT_DAYS);
        return Dates.notPast(act.judgmentOn(), "/judgmentOn", moment)
                .contradict(!docket.any(ChargeFramed.class), "", "arguments.noCharge", "BNSS 263(1)")
                .contradict(unexamined(docket), "", "arguments.accusedUnexamined", "BNSS 351(1)(b)")
                .contradict(
                        act.judgmentOn().isAfter(latest),
                        "/judgmentOn",
                        "arguments.judgmentLate",
                        "BNSS 392(1)",
                        latest)
                .list();
    }

    /** Whether an accused who claims to be tried has not been questioned. */
    private static boolean unexamined(Docket docket) {
        return docket.people(ACCUSED).stream()
                .map(person -> new Charges(docket, person.ref()))
                .anyMatch(charges -> charges.framed()
                        && !charges.judged()
                        && !charges.examined()
                        && charges.plea().filter(Plea.GUILTY::equals).isEmpty());
    }
}
