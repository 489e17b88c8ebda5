package org.icjs.police.investigation;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.SuspectsNamed;
import org.springframework.stereotype.Component;

/** Those whom the first information did not know. */
@Component
class NameSuspects implements Act<SuspectsNamed> {
    @Override
    public Class<SuspectsNamed> entry() {
        return SuspectsNamed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.investigating(), POSSIBLE);
    }
}
