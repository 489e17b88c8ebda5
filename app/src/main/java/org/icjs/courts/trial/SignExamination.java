package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.AccusedExamined;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.ExaminationSigned;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** Within seventy-two hours where an accused in custody was examined by electronic communication: BNSS 316(4). */
@Component
class SignExamination implements Act<ExaminationSigned> {
    @Override
    public Class<ExaminationSigned> entry() {
        return ExaminationSigned.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(AccusedExamined.class, examined -> Boolean.TRUE.equals(examined.electronic())).stream()
                .filter(examined -> !isSigned(docket, examined.id()))
                .map(examined -> Offer.of(TASK, "person", examined.entry().person())
                        .with("examination", examined.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ExaminationSigned act, Moment moment) {
        return new Findings()
                .contradict(isSigned(docket, act.examination()), "/examination", "signature.second", "BNSS 316(4)")
                .list();
    }

    private static boolean isSigned(Docket docket, EntryId examination) {
        return docket.any(ExaminationSigned.class, signed -> examination.equals(signed.examination()));
    }
}
