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
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.StationEntry.ArresteeTakenIn;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** Without unnecessary delay, and with a receipt for what is taken from the person: BNSS 49(1), 57. */
@Component
class TakeArresteeIn implements Act<ArresteeTakenIn> {
    @Override
    public Class<ArresteeTakenIn> entry() {
        return ArresteeTakenIn.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(
                docket.people(),
                POSSIBLE,
                person -> person.custody() == Party.Custody.ARRESTED && !takenIn(docket, person.ref()));
    }

    @Override
    public List<Finding> findings(Docket docket, ArresteeTakenIn act, Moment moment) {
        return new Findings()
                .contradict(!act.receiptGiven(), "/receiptGiven", "takenIn.noReceipt", "BNSS 49(1)")
                .contradict(
                        !docket.any(PersonArrested.class, arrest -> act.person().equals(arrest.person())),
                        "/person",
                        "takenIn.notArrested",
                        "BNSS 57")
                .list();
    }

    private static boolean takenIn(Docket docket, PersonRef person) {
        return docket.any(ArresteeTakenIn.class, taken -> person.equals(taken.person()));
    }
}
