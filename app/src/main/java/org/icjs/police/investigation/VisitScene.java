package org.icjs.police.investigation;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.SceneVisited;
import org.springframework.stereotype.Component;

/** The officer proceeds to the spot: BNSS 176(1). */
@Component
class VisitScene implements Act<SceneVisited> {
    @Override
    public Class<SceneVisited> entry() {
        return SceneVisited.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.investigating(), docket.any(SceneVisited.class) ? POSSIBLE : TASK);
    }
}
