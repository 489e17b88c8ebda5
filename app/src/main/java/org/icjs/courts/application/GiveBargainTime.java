package org.icjs.courts.application;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.time.LocalDate;
import java.util.List;
import org.icjs.courts.Charges;
import org.icjs.courts.Dates;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.ApplicationKind;
import org.icjs.docket.TrialEntry.ApplicationTaken;
import org.icjs.docket.TrialEntry.BargainTimeGiven;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** Not more than sixty days, once the court is satisfied that the accused applied voluntarily: BNSS 290(4)(a). */
@Component
class GiveBargainTime implements Act<BargainTimeGiven> {
    private static final int DAYS = 60;

    @Override
    public Class<BargainTimeGiven> entry() {
        return BargainTimeGiven.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(ApplicationTaken.class, taken -> taken.kind() == ApplicationKind.PLEA_BARGAINING).stream()
                .filter(application -> !isGiven(docket, application.id()))
                .filter(application -> !new Charges(docket, application.entry().person()).judged())
                .map(application -> Offer.of(TASK, "person", application.entry().person())
                        .with("application", application.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, BargainTimeGiven act, Moment moment) {
        LocalDate latest = IndiaTime.dateOf(moment.occurredAt()).plusDays(DAYS);
        return Dates.notPast(act.until(), "/until", moment)
                .refuse(
                        !isBargain(docket, act.application()),
                        "/application",
                        "bargain.otherApplication",
                        "BNSS 290(4)")
                .contradict(isGiven(docket, act.application()), "/application", "bargain.second", "BNSS 290(4)(a)")
                .contradict(act.until().isAfter(latest), "/until", "bargain.tooLong", "BNSS 290(4)(a)", latest)
                .list();
    }

    private static boolean isBargain(Docket docket, EntryId application) {
        return docket.entry(application)
                .filter(taken -> taken.entry() instanceof ApplicationTaken asked
                        && asked.kind() == ApplicationKind.PLEA_BARGAINING)
                .isPresent();
    }

    private static boolean isGiven(Docket docket, EntryId application) {
        return docket.any(BargainTimeGiven.class, given -> application.equals(given.application()));
    }
}
