package org.icjs.police.examination;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.ForensicEntry.ReportIssued;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.ExaminationRequested;
import org.icjs.docket.Recorded;
import org.icjs.kernel.ExhibitRef;
import org.springframework.stereotype.Component;

/** BNSS 176(3), 329. */
@Component
class RequestExamination implements Act<ExaminationRequested> {
    @Override
    public Class<ExaminationRequested> entry() {
        return ExaminationRequested.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.exhibits().stream().anyMatch(exhibit -> !isAway(docket, exhibit)), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, ExaminationRequested act, Moment moment) {
        List<ExhibitRef> away = act.exhibits().stream()
                .filter(exhibit -> isAway(docket, exhibit))
                .toList();
        return new Findings()
                .contradict(!away.isEmpty(), "/exhibits", "examination.exhibitAway", "", away)
                .list();
    }

    /** Whether a laboratory has it, or is about to, and has not reported on it. */
    private static boolean isAway(Docket docket, ExhibitRef exhibit) {
        return docket.handovers(Handover.Kind.EXAMINATION).stream()
                .filter(handover -> handover.returned() == null)
                .filter(handover -> handover.sent().entry() instanceof ExaminationRequested request
                        && request.exhibits().contains(exhibit))
                .anyMatch(handover -> !reported(docket, handover));
    }

    private static boolean reported(Docket docket, Handover request) {
        Recorded receipt = request.accepted();
        return receipt != null
                && docket.any(ReportIssued.class, report -> receipt.id().equals(report.receipt()));
    }
}
