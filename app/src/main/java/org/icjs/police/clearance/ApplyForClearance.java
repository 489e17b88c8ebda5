package org.icjs.police.clearance;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.ClearanceEntry.ClearanceApplied;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.springframework.stereotype.Component;

/** Opens a file that is no case; nobody but the office that decides has a part in it. */
@Component
class ApplyForClearance implements Act<ClearanceApplied> {
    @Override
    public Class<ClearanceApplied> entry() {
        return ClearanceApplied.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.isEmpty(), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, ClearanceApplied act, Moment moment) {
        return List.of();
    }
}
