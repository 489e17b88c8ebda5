package org.icjs.police.seizure;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.PropertySeized;
import org.springframework.stereotype.Component;

/** With a list, two witnesses and a recording: BNSS 105, 106, 185. */
@Component
class SeizeProperty implements Act<PropertySeized> {
    @Override
    public Class<PropertySeized> entry() {
        return PropertySeized.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.investigating(), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, PropertySeized act, Moment moment) {
        return new Findings()
                .contradict(!act.recordedByVideo(), "/recordedByVideo", "seizure.notRecorded", "BNSS 105")
                .list();
    }
}
