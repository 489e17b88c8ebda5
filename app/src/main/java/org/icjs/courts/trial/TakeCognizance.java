package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.courts.Dates;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Stage;
import org.springframework.stereotype.Component;

/** Upon the police report: BNSS 210(1)(b). */
@Component
class TakeCognizance implements Act<CognizanceTaken> {
    @Override
    public Class<CognizanceTaken> entry() {
        return CognizanceTaken.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.at(Stage.BEFORE_COURT) && !docket.any(CognizanceTaken.class)
                ? List.of(Offer.of(TASK).by(docket.court()))
                : List.of();
    }

    @Override
    public List<Finding> findings(Docket docket, CognizanceTaken act, Moment moment) {
        return Dates.notPast(act.nextHearing(), "/nextHearing", moment)
                .contradict(docket.known(Fact.CNR).isEmpty(), "", "cognizance.notRegistered", "BNSS 210(1)(b)")
                .contradict(docket.any(CognizanceTaken.class), "", "cognizance.taken", "BNSS 210(1)(b)")
                .list();
    }
}
