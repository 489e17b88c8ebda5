package org.icjs.police.arrest;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.StationEntry.ArresteeSentForExamination;
import org.springframework.stereotype.Component;

/** Where an examination will afford evidence of the offence: BNSS 51(1). */
@Component
class SendArresteeForExamination implements Act<ArresteeSentForExamination> {
    @Override
    public Class<ArresteeSentForExamination> entry() {
        return ArresteeSentForExamination.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(
                docket.people(),
                POSSIBLE,
                person ->
                        docket.any(PersonArrested.class, arrest -> person.ref().equals(arrest.person())));
    }

    @Override
    public List<Finding> findings(Docket docket, ArresteeSentForExamination act, Moment moment) {
        return new Findings()
                .contradict(
                        !docket.any(PersonArrested.class, arrest -> act.person().equals(arrest.person())),
                        "/person",
                        "medical.notArrested",
                        "BNSS 51(1)")
                .list();
    }
}
