package org.icjs.forensics.receipt;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.ForensicEntry.ExhibitsReceived;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Receiving;
import org.springframework.stereotype.Component;

/** Accepts the parcels under the number of the laboratory. */
@Component
class ReceiveExhibits implements Act<ExhibitsReceived> {
    @Override
    public Class<ExhibitsReceived> entry() {
        return ExhibitsReceived.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Receiving.offers(docket, Handover.Kind.EXAMINATION, "request", TASK);
    }

    @Override
    public List<Finding> findings(Docket docket, ExhibitsReceived act, Moment moment) {
        return Receiving.check(docket, act.request(), "/request", moment)
                .contradict(!act.sealsIntact(), "/sealsIntact", "receipt.sealsBroken", "BNSS 329")
                .list();
    }
}
