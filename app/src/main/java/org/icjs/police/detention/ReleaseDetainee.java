package org.icjs.police.detention;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.StationEntry.DetaineeReleased;
import org.springframework.stereotype.Component;

/** First on the desk while a person is held without arrest. */
@Component
class ReleaseDetainee implements Act<DetaineeReleased> {
    @Override
    public Class<DetaineeReleased> entry() {
        return DetaineeReleased.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(docket.people(), LIBERTY, person -> Held.withoutArrest(docket, person.ref()));
    }

    @Override
    public List<Finding> findings(Docket docket, DetaineeReleased act, Moment moment) {
        return new Findings()
                .contradict(!Held.withoutArrest(docket, act.person()), "/person", "detention.notHeld", "")
                .list();
    }
}
