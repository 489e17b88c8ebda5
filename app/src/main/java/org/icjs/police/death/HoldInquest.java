package org.icjs.police.death;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.SUSPECT;
import static org.icjs.docket.Party.Capacity.VICTIM;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.StationEntry.InquestHeld;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** On a suicide, a killing, an accident, or a death that raises suspicion; and on a death in custody: BNSS 194(1), 196(2). */
@Component
class HoldInquest implements Act<InquestHeld> {
    @Override
    public Class<InquestHeld> entry() {
        return InquestHeld.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(docket.people(VICTIM, SUSPECT, ACCUSED), POSSIBLE, person -> !held(docket, person.ref()));
    }

    @Override
    public List<Finding> findings(Docket docket, InquestHeld act, Moment moment) {
        return new Findings()
                .refuse(
                        act.diedAt().isAfter(moment.occurredAt()),
                        "/diedAt",
                        "inquest.beforeDeath",
                        "BNSS 194(1)",
                        moment.occurredAt(),
                        act.diedAt())
                .contradict(held(docket, act.person()), "/person", "inquest.twice", "BNSS 194(1)")
                .list();
    }

    private static boolean held(Docket docket, PersonRef person) {
        return docket.any(InquestHeld.class, inquest -> person.equals(inquest.person()));
    }
}
