package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.courts.Dates;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.HearingHeld;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Stage;
import org.springframework.stereotype.Component;

/** Also an adjournment, with its reason: BNSS 346. */
@Component
class HoldHearing implements Act<HearingHeld> {
    @Override
    public Class<HearingHeld> entry() {
        return HearingHeld.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.at(Stage.BEFORE_COURT, Stage.TRIAL)
                ? List.of(Offer.of(POSSIBLE).by(docket.court()))
                : List.of();
    }

    @Override
    public List<Finding> findings(Docket docket, HearingHeld act, Moment moment) {
        return Dates.notPast(act.nextHearing(), "/nextHearing", moment).list();
    }
}
