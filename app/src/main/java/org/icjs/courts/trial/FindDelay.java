package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.DelayFound;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** Delay that the accused caused is left out of the days that lead to release: BNSS 479, explanation. */
@Component
class FindDelay implements Act<DelayFound> {
    @Override
    public Class<DelayFound> entry() {
        return DelayFound.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people().stream()
                .filter(person -> person.custody() == Party.Custody.JUDICIAL)
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, DelayFound act, Moment moment) {
        return new Findings()
                .refuse(act.to().isBefore(act.from()), "/to", "delay.backwards", "BNSS 479")
                .refuse(act.to().isAfter(IndiaTime.dateOf(moment.occurredAt())), "/to", "delay.notOver", "BNSS 479")
                .list();
    }
}
