package org.icjs.police.seizure;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.Stage;
import org.icjs.docket.StationEntry.DrugInformationTakenDown;
import org.springframework.stereotype.Component;

/** Before a search without warrant; a copy goes to the superior within seventy-two hours: NDPS 42. */
@Component
class TakeInformationDown implements Act<DrugInformationTakenDown> {
    @Override
    public Class<DrugInformationTakenDown> entry() {
        return DrugInformationTakenDown.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(!docket.isEmpty() && !docket.at(Stage.JUDGED), POSSIBLE);
    }
}
