package org.icjs.courts.report;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.PoliceReportReturned;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Receiving;
import org.springframework.stereotype.Component;

/** With the defect named, so that it can be filed again. */
@Component
class ReturnPoliceReport implements Act<PoliceReportReturned> {
    @Override
    public Class<PoliceReportReturned> entry() {
        return PoliceReportReturned.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.handovers(Handover.Kind.POLICE_REPORT).stream()
                .filter(report -> !report.closed() && report.received() != null)
                .map(report -> Offer.of(
                                Comparison.differs(report) ? TASK : POSSIBLE,
                                "report",
                                report.sent().id())
                        .by(report.to()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, PoliceReportReturned act, Moment moment) {
        return Receiving.check(docket, act.report(), "/report", moment).list();
    }
}
