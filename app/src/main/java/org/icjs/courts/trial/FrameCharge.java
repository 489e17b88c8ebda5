package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.util.List;
import org.icjs.courts.Charges;
import org.icjs.courts.Dates;
import org.icjs.courts.Gravity;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.CourtEntry.CopiesSupplied;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;
import org.springframework.stereotype.Component;

/** Against one accused: BNSS 234, 263. */
@Component
class FrameCharge implements Act<ChargeFramed> {
    @Override
    public Class<ChargeFramed> entry() {
        return ChargeFramed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(ACCUSED).stream()
                .filter(_ -> docket.any(CognizanceTaken.class))
                .filter(person -> !new Charges(docket, person.ref()).judged())
                .map(person -> Offer.of(urgency(docket, person.ref()), "person", person.ref())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ChargeFramed act, Moment moment) {
        List<Section> beyond = Charges.beyondAlleged(docket, act.charges());
        List<Section> notInForce = Gravity.circumstances(docket).notInForce(act.charges());
        return Dates.notPast(act.nextHearing(), "/nextHearing", moment)
                .contradict(!docket.any(CognizanceTaken.class), "", "charge.noCognizance", "BNSS 263(1)")
                .contradict(
                        docket.person(act.person())
                                .filter(person -> !person.is(ACCUSED))
                                .isPresent(),
                        "/person",
                        "charge.notSentUp",
                        "BNSS 263(1)")
                .contradict(!isSupplied(docket, act.person()), "/person", "charge.noCopies", "BNSS 230")
                .contradict(!beyond.isEmpty(), "/charges", "charge.notAlleged", "BNSS 234(4)", beyond)
                .contradict(!notInForce.isEmpty(), "/charges", "charge.notInForce", "", notInForce)
                .list();
    }

    private static Offer.Urgency urgency(Docket docket, PersonRef person) {
        return !new Charges(docket, person).framed() && isSupplied(docket, person) ? TASK : POSSIBLE;
    }

    private static boolean isSupplied(Docket docket, PersonRef person) {
        return docket.any(CopiesSupplied.class, supplied -> person.equals(supplied.person()));
    }
}
