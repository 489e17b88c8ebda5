package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Stage;
import org.icjs.docket.TrialEntry.FurtherInvestigationPermitted;
import org.springframework.stereotype.Component;

/** During the trial, to be completed within ninety days: BNSS 193(9). */
@Component
class PermitFurtherInvestigation implements Act<FurtherInvestigationPermitted> {
    @Override
    public Class<FurtherInvestigationPermitted> entry() {
        return FurtherInvestigationPermitted.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.at(Stage.TRIAL) ? List.of(Offer.of(POSSIBLE).by(docket.court())) : List.of();
    }

    @Override
    public List<Finding> findings(Docket docket, FurtherInvestigationPermitted act, Moment moment) {
        return new Findings()
                .contradict(docket.investigating(), "", "further.investigating", "BNSS 193(9)")
                .contradict(docket.at(Stage.JUDGED), "", "further.judged", "BNSS 193(9)")
                .list();
    }
}
