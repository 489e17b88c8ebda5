package org.icjs.police.report;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Handover;
import org.icjs.docket.Known;
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
                .add(() -> otherOfficer(docket, moment))
                .addAll(SentUp.findings(docket, act.accused(), null))
                .list();
    }

    /** The draft is the work of who investigated. */
    private static Optional<Finding> otherOfficer(Docket docket, Moment moment) {
        return docket.known(Fact.INVESTIGATING_OFFICER)
                .map(Known::value)
                .filter(officer -> !officer.equals(moment.officer()))
                .map(officer -> Finding.contradiction("", "scrutiny.notInvestigator", "BNSS 193(3)", officer));
    }

    private static boolean waiting(Docket docket) {
        return docket.handovers(Handover.Kind.SCRUTINY).stream().anyMatch(handover -> !handover.closed());
    }
}
