package org.icjs.police.investigation;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.WitnessesNamed;
import org.springframework.stereotype.Component;

/** BNSS 179. */
@Component
class NameWitnesses implements Act<WitnessesNamed> {
    @Override
    public Class<WitnessesNamed> entry() {
        return WitnessesNamed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.investigating(), POSSIBLE);
    }
}
