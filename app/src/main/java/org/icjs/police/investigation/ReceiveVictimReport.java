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
import org.icjs.docket.PoliceEntry.VictimReportReceived;
import org.icjs.docket.PoliceEntry.VictimSentForExamination;
import org.springframework.stereotype.Component;

/** Within seven days: BNSS 184(6). */
@Component
class ReceiveVictimReport implements Act<VictimReportReceived> {
    @Override
    public Class<VictimReportReceived> entry() {
        return VictimReportReceived.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(VICTIM).stream()
                .filter(victim -> docket.any(
                        VictimSentForExamination.class, sent -> victim.ref().equals(sent.person())))
                .map(victim -> Offer.of(POSSIBLE, "person", victim.ref()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, VictimReportReceived act, Moment moment) {
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
