package org.icjs.forensics.examination;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.ForensicEntry.ExaminationAssigned;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.forensics.LabCase;
import org.springframework.stereotype.Component;

/** To a division and a scientist, who can be changed until the report is out. */
@Component
class AssignExamination implements Act<ExaminationAssigned> {
    @Override
    public Class<ExaminationAssigned> entry() {
        return ExaminationAssigned.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return LabCase.all(docket).stream()
                .filter(lab -> !lab.reported())
                .map(lab -> Offer.of(
                                isAssigned(docket, lab) ? POSSIBLE : TASK,
                                "receipt",
                                lab.receipt().id())
                        .by(lab.receipt().office()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ExaminationAssigned act, Moment moment) {
        return LabCase.check(docket, act.receipt(), moment)
                .refuse(
                        !moment.registers().posted(act.examiner(), moment.office()),
                        "/examiner",
                        "officer.notPosted",
                        "")
                .list();
    }

    private static boolean isAssigned(Docket docket, LabCase lab) {
        return docket.any(
                ExaminationAssigned.class, assigned -> lab.receipt().id().equals(assigned.receipt()));
    }
}
