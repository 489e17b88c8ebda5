package org.icjs.police.investigation;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.InvestigatingOfficerAssigned;
import org.springframework.stereotype.Component;

/** BNSS 175, 176. */
@Component
class AssignInvestigatingOfficer implements Act<InvestigatingOfficerAssigned> {
    @Override
    public Class<InvestigatingOfficerAssigned> entry() {
        return InvestigatingOfficerAssigned.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(
                docket.investigating(), docket.known(Fact.INVESTIGATING_OFFICER).isEmpty() ? TASK : POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, InvestigatingOfficerAssigned act, Moment moment) {
        return new Findings()
                .refuse(!moment.registers().posted(act.officer(), moment.office()), "/officer", "officer.notPosted", "")
                .list();
    }
}
