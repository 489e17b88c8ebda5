package org.icjs.courts.application;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.BargainTimeGiven;
import org.icjs.docket.TrialEntry.DispositionReported;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** Signed by all who took part, or that none was worked out: BNSS 292. */
@Component
class ReportDisposition implements Act<DispositionReported> {
    @Override
    public Class<DispositionReported> entry() {
        return DispositionReported.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(BargainTimeGiven.class).stream()
                .filter(time -> !isReported(docket, time.id()))
                .map(time -> Offer.of(TASK, "person", time.entry().person())
                        .with("time", time.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, DispositionReported act, Moment moment) {
        return new Findings()
                .contradict(isReported(docket, act.time()), "/time", "disposition.second", "BNSS 292")
                .list();
    }

    private static boolean isReported(Docket docket, EntryId time) {
        return docket.any(DispositionReported.class, report -> time.equals(report.time()));
    }
}
