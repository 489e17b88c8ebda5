package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.TASK;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.util.List;
import org.icjs.courts.Charges;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.CourtEntry.EvidenceRecorded;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Stage;
import org.springframework.stereotype.Component;

/** One witness: BNSS 265, 310. */
@Component
class RecordEvidence implements Act<EvidenceRecorded> {
    @Override
    public Class<EvidenceRecorded> entry() {
        return EvidenceRecorded.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Charges.unheard(docket).stream()
                .filter(_ -> docket.at(Stage.TRIAL))
                .map(witness -> Offer.of(TASK, "witness", witness).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, EvidenceRecorded act, Moment moment) {
        return new Findings()
                .contradict(!docket.any(ChargeFramed.class), "", "evidence.noCharge", "BNSS 265(3)")
                .contradict(
                        docket.person(act.witness())
                                .filter(person -> person.is(ACCUSED))
                                .isPresent(),
                        "/witness",
                        "evidence.accused",
                        "BNSS 351(2)")
                .list();
    }
}
