package org.icjs.police.investigation;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.VICTIM;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.VictimSentForExamination;
import org.springframework.stereotype.Component;

/** Within twenty-four hours of the information, with consent: BNSS 184(1). */
@Component
class SendVictimForExamination implements Act<VictimSentForExamination> {
    @Override
    public Class<VictimSentForExamination> entry() {
        return VictimSentForExamination.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(docket.people(VICTIM), POSSIBLE, _ -> docket.investigating());
    }

    @Override
    public List<Finding> findings(Docket docket, VictimSentForExamination act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.people(VICTIM).stream()
                                .noneMatch(victim -> victim.ref().equals(act.person())),
                        "/person",
                        "victim.notVictim",
                        "BNSS 184")
                .list();
    }
}
