package org.icjs.prisons.undertrial;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.icjs.docket.PrisonEntry.UndertrialReleaseApplied;
import org.icjs.prisons.Roll;
import org.springframework.stereotype.Component;

/** By the Superintendent, once one-half or one-third of the longest term is over: BNSS 479(3). */
@Component
class ApplyForRelease implements Act<UndertrialReleaseApplied> {
    @Override
    public Class<UndertrialReleaseApplied> entry() {
        return UndertrialReleaseApplied.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people().stream()
                .filter(person -> person.custody() == Party.Custody.JUDICIAL)
                .flatMap(person -> Roll.holder(docket, person.ref()).stream()
                        .map(jail -> Offer.of(POSSIBLE, "person", person.ref()).by(jail)))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, UndertrialReleaseApplied act, Moment moment) {
        return new Findings()
                .refuse(
                        !Roll.holder(docket, act.person()).equals(Optional.of(moment.office())),
                        "/person",
                        "undertrial.notHeldHere",
                        "BNSS 479(3)")
                .list();
    }
}
