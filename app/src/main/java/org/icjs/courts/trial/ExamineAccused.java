package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.util.List;
import org.icjs.courts.Charges;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.AccusedExamined;
import org.icjs.docket.CourtEntry.EvidenceRecorded;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.springframework.stereotype.Component;

/** On what appears in the evidence against him: BNSS 351. */
@Component
class ExamineAccused implements Act<AccusedExamined> {
    @Override
    public Class<AccusedExamined> entry() {
        return AccusedExamined.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        boolean heard = docket.any(EvidenceRecorded.class);
        return docket.people(ACCUSED).stream()
                .filter(_ -> heard)
                .filter(person -> answers(new Charges(docket, person.ref())))
                .map(person -> Offer.of(Charges.unheard(docket).isEmpty() ? TASK : POSSIBLE, "person", person.ref())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, AccusedExamined act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.person(act.person())
                                .filter(person -> !person.is(ACCUSED))
                                .isPresent(),
                        "/person",
                        "examined.notAccused",
                        "BNSS 351(1)")
                .list();
    }

    private static boolean answers(Charges charges) {
        return charges.framed() && !charges.examined() && !charges.judged();
    }
}
