package org.icjs.police.investigation;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.DiaryWritten;
import org.icjs.docket.Stage;
import org.springframework.stereotype.Component;

/** Day by day: BNSS 192(1). Also in a further investigation, after the report. */
@Component
class WriteDiary implements Act<DiaryWritten> {
    @Override
    public Class<DiaryWritten> entry() {
        return DiaryWritten.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(!docket.isEmpty() && !docket.at(Stage.JUDGED), POSSIBLE);
    }
}
