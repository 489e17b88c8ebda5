package org.icjs.courts.report;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.CaseRegistered;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Receiving;
import org.springframework.stereotype.Component;

/** Accepts the report; the case gets the number of the court. */
@Component
class RegisterCase implements Act<CaseRegistered> {
    @Override
    public Class<CaseRegistered> entry() {
        return CaseRegistered.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Receiving.offers(docket, Handover.Kind.POLICE_REPORT, "report", TASK, Comparison::matches);
    }

    @Override
    public List<Finding> findings(Docket docket, CaseRegistered act, Moment moment) {
        return Receiving.check(docket, act.report(), "/report", moment)
                .contradict(
                        docket.handover(act.report())
                                .filter(Comparison::matches)
                                .isEmpty(),
                        "/report",
                        "case.reportNotCompared",
                        "BNSS 193(3)")
                .list();
    }
}
