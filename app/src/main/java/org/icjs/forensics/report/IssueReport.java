package org.icjs.forensics.report;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.ForensicEntry.ReportIssued;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.forensics.LabCase;
import org.icjs.kernel.ExhibitRef;
import org.springframework.stereotype.Component;

/** Answers the questions that were asked of the exhibits. */
@Component
class IssueReport implements Act<ReportIssued> {
    @Override
    public Class<ReportIssued> entry() {
        return ReportIssued.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return LabCase.all(docket).stream()
                .filter(lab -> !lab.reported())
                .map(lab -> Offer.of(
                                lab.unexamined().isEmpty() ? TASK : POSSIBLE,
                                "receipt",
                                lab.receipt().id())
                        .by(lab.receipt().office()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ReportIssued act, Moment moment) {
        Optional<LabCase> lab = LabCase.of(docket, act.receipt());
        List<ExhibitRef> unexamined = lab.map(LabCase::unexamined).orElse(List.of());
        return LabCase.check(docket, act.receipt(), moment)
                .contradict(!unexamined.isEmpty(), "/receipt", "labReport.unexamined", "BNSS 329", unexamined)
                .contradict(lab.filter(LabCase::reported).isPresent(), "/receipt", "labReport.second", "BNSS 329")
                .list();
    }
}
