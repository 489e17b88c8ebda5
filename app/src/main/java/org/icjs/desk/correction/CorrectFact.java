package org.icjs.desk.correction;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.RecordEntry.FactCorrected;
import org.springframework.stereotype.Component;

/** Of any entry of the same office; whose, which component and whether the value fits is asked of every correction: {@link org.icjs.docket.WellFormed}. */
@Component
class CorrectFact implements Act<FactCorrected> {
    @Override
    public Class<FactCorrected> entry() {
        return FactCorrected.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(!docket.isEmpty(), POSSIBLE);
    }
}
