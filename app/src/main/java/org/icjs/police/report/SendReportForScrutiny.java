package org.icjs.police.report;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.ReportSentForScrutiny;
import org.springframework.stereotype.Component;

/** Advice that the police may have before they file; it bars nothing: BNSS 20, LAW-REVIEW 10. */
@Component
class SendReportForScrutiny implements Act<ReportSentForScrutiny> {
    @Override
    public Class<ReportSentForScrutiny> entry() {
        return ReportSentForScrutiny.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.investigating() && !waiting(docket), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, ReportSentForScrutiny act, Moment moment) {
        return new Findings()
                .contradict(waiting(docket), "", "scrutiny.waiting", "BNSS 20(8)")
                .addAll(SentUp.findings(docket, act.accused(), null))
                .list();
    }

    private static boolean waiting(Docket docket) {
        return docket.handovers(Handover.Kind.SCRUTINY).stream().anyMatch(handover -> !handover.closed());
    }
}
