package org.icjs.forensics.examination;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.ForensicEntry.ExhibitExamined;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.forensics.LabCase;
import org.springframework.stereotype.Component;

/** One exhibit at a time, as the report will answer for each. */
@Component
class ExamineExhibit implements Act<ExhibitExamined> {
    @Override
    public Class<ExhibitExamined> entry() {
        return ExhibitExamined.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return LabCase.all(docket).stream()
                .filter(lab -> !lab.reported())
                .flatMap(lab -> lab.unexamined().stream()
                        .map(exhibit -> Offer.of(TASK, "receipt", lab.receipt().id())
                                .with("exhibit", exhibit)
                                .by(lab.receipt().office())))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ExhibitExamined act, Moment moment) {
        Optional<LabCase> lab = LabCase.of(docket, act.receipt());
        return LabCase.check(docket, act.receipt(), moment)
                .refuse(
                        lab.filter(one -> !one.exhibits().contains(act.exhibit()))
                                .isPresent(),
                        "/exhibit",
                        "examination.exhibitNotSent",
                        "BNSS 329")
                .contradict(
                        lab.filter(LabCase::reported).isPresent(), "/receipt", "examination.afterReport", "BNSS 329")
                .list();
    }
}
