package org.icjs.prisons.death;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PrisonEntry.PrisonerDied;
import org.icjs.prisons.Roll;
import org.springframework.stereotype.Component;

/** Ends the days in custody; the Magistrate inquires: BNSS 196(2). */
@Component
class RecordDeath implements Act<PrisonerDied> {
    @Override
    public Class<PrisonerDied> entry() {
        return PrisonerDied.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people().stream()
                .filter(person -> person.custody().held())
                .flatMap(person -> Roll.holder(docket, person.ref()).stream()
                        .map(jail -> Offer.of(POSSIBLE, "person", person.ref()).by(jail)))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, PrisonerDied act, Moment moment) {
        return new Findings()
                .refuse(
                        !Roll.holder(docket, act.person()).equals(Optional.of(moment.office())),
                        "/person",
                        "death.notHeldHere",
                        "BNSS 196(2)")
                .list();
    }
}
