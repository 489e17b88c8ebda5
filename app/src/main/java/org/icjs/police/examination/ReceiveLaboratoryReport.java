package org.icjs.police.examination;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.LaboratoryReportReceived;
import org.icjs.docket.Receiving;
import org.springframework.stereotype.Component;

/** Takes the report on the file of the investigation. */
@Component
class ReceiveLaboratoryReport implements Act<LaboratoryReportReceived> {
    @Override
    public Class<LaboratoryReportReceived> entry() {
        return LaboratoryReportReceived.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Receiving.offers(docket, Handover.Kind.LABORATORY_REPORT, "report", TASK);
    }

    @Override
    public List<Finding> findings(Docket docket, LaboratoryReportReceived act, Moment moment) {
        return Receiving.check(docket, act.report(), "/report", moment).list();
    }
}
