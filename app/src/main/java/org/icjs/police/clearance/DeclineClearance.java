package org.icjs.police.clearance;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.ClearanceEntry.ClearanceDeclined;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.springframework.stereotype.Component;

/** Where no certificate can be given: it is not found out who the applicant is, or he withdraws. That something is recorded is no ground. */
@Component
class DeclineClearance implements Act<ClearanceDeclined> {
    @Override
    public Class<ClearanceDeclined> entry() {
        return ClearanceDeclined.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Undecided.offers(docket, POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, ClearanceDeclined act, Moment moment) {
        return new Findings()
                .contradict(Undecided.decided(docket), "", "clearance.decided", "")
                .list();
    }
}
