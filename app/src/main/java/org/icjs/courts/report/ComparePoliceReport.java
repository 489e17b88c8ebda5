package org.icjs.courts.report;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.PoliceReportCompared;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Receiving;
import org.springframework.stereotype.Component;

/** With what it must hold: BNSS 193(3)(i). */
@Component
class ComparePoliceReport implements Act<PoliceReportCompared> {
    @Override
    public Class<PoliceReportCompared> entry() {
        return PoliceReportCompared.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Receiving.offers(
                docket,
                Handover.Kind.POLICE_REPORT,
                "report",
                TASK,
                report -> report.received() != null && report.compared() == null);
    }

    @Override
    public List<Finding> findings(Docket docket, PoliceReportCompared act, Moment moment) {
        return Receiving.check(docket, act.report(), "/report", moment).list();
    }
}
