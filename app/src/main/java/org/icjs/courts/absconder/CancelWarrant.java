package org.icjs.courts.absconder;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProcessEntry.WarrantCancelled;
import org.icjs.docket.Warrants;
import org.springframework.stereotype.Component;

/** By the court that issued it: BNSS 72(2). */
@Component
class CancelWarrant implements Act<WarrantCancelled> {
    @Override
    public Class<WarrantCancelled> entry() {
        return WarrantCancelled.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Warrants.inForce(docket).stream()
                .map(warrant -> Offer.of(POSSIBLE, "person", warrant.entry().person())
                        .with("warrant", warrant.id())
                        .by(warrant.recorded().office()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, WarrantCancelled act, Moment moment) {
        return new Findings()
                .contradict(Warrants.executed(docket, act.warrant()), "/warrant", "warrant.executed", "BNSS 72(2)")
                .contradict(Warrants.cancelled(docket, act.warrant()), "/warrant", "warrant.cancelled", "BNSS 72(2)")
                .list();
    }
}
