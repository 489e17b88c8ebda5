package org.icjs.prisons.admission;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PrisonEntry.WarrantReturned;
import org.icjs.docket.Receiving;
import org.icjs.prisons.Warrant;
import org.springframework.stereotype.Component;

/** To the court, with the defect named. */
@Component
class ReturnWarrant implements Act<WarrantReturned> {
    @Override
    public Class<WarrantReturned> entry() {
        return WarrantReturned.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Warrant.waiting(docket).stream()
                .map(warrant -> warrant.offer(POSSIBLE))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, WarrantReturned act, Moment moment) {
        return Receiving.check(docket, act.warrant(), "/warrant", moment).list();
    }
}
