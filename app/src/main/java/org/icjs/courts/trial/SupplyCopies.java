package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.TASK;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.VICTIM;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.CourtEntry.CopiesSupplied;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** Free of cost, within fourteen days of production or appearance: BNSS 230. */
@Component
class SupplyCopies implements Act<CopiesSupplied> {
    @Override
    public Class<CopiesSupplied> entry() {
        return CopiesSupplied.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(ACCUSED).stream()
                .filter(_ -> docket.any(CognizanceTaken.class))
                .filter(person -> !isSupplied(docket, person.ref()))
                .map(person -> Offer.of(TASK, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, CopiesSupplied act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.person(act.person())
                                .filter(person -> !person.is(ACCUSED, VICTIM))
                                .isPresent(),
                        "/person",
                        "copies.notAccused",
                        "BNSS 230")
                .list();
    }

    private static boolean isSupplied(Docket docket, PersonRef person) {
        return docket.any(CopiesSupplied.class, supplied -> person.equals(supplied.person()));
    }
}
