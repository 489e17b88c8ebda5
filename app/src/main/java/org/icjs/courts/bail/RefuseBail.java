package org.icjs.courts.bail;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import org.icjs.courts.Bail;
import org.icjs.courts.Gravity;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.docket.CourtEntry.BailRefused;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.springframework.stereotype.Component;

/** With reasons: BNSS 480. */
@Component
class RefuseBail implements Act<BailRefused> {
    @Override
    public Class<BailRefused> entry() {
        return BailRefused.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(BailApplied.class).stream()
                .filter(application -> !Bail.isDecided(docket, application.id()))
                .map(application -> Offer.of(
                                LIBERTY, "person", application.entry().person())
                        .with("application", application.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, BailRefused act, Moment moment) {
        return new Findings()
                .contradict(Bail.isDecided(docket, act.application()), "/application", "bail.decided", "BNSS 480(1)")
                .contradict(Gravity.bailable(docket), "/application", "bail.refusedThoughBailable", "BNSS 478(1)")
                .list();
    }
}
