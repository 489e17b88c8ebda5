package org.icjs.courts.report;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.PoliceReportReceived;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Receiving;
import org.springframework.stereotype.Component;

/** It has reached the registry. */
@Component
class ReceivePoliceReport implements Act<PoliceReportReceived> {
    @Override
    public Class<PoliceReportReceived> entry() {
        return PoliceReportReceived.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Receiving.offers(
                docket, Handover.Kind.POLICE_REPORT, "report", TASK, report -> report.received() == null);
    }

    @Override
    public List<Finding> findings(Docket docket, PoliceReportReceived act, Moment moment) {
        return Receiving.check(docket, act.report(), "/report", moment)
                .refuse(
                        docket.handover(act.report())
                                .filter(report -> report.received() != null)
                                .isPresent(),
                        "/report",
                        "policeReport.receivedAlready",
                        "")
                .list();
    }
}
