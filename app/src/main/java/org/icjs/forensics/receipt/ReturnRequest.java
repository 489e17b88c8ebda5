package org.icjs.forensics.receipt;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.ForensicEntry.RequestReturned;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Receiving;
import org.springframework.stereotype.Component;

/** Sends the parcels back, with the defect named. */
@Component
class ReturnRequest implements Act<RequestReturned> {
    @Override
    public Class<RequestReturned> entry() {
        return RequestReturned.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Receiving.offers(docket, Handover.Kind.EXAMINATION, "request", POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, RequestReturned act, Moment moment) {
        return Receiving.check(docket, act.request(), "/request", moment).list();
    }
}
