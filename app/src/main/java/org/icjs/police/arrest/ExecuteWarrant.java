package org.icjs.police.arrest;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.StationEntry.WarrantExecuted;
import org.icjs.docket.Warrants;
import org.springframework.stereotype.Component;

/** With its substance told to the person; outside the district the designated officers are told: BNSS 77, 82. */
@Component
class ExecuteWarrant implements Act<WarrantExecuted> {
    @Override
    public Class<WarrantExecuted> entry() {
        return WarrantExecuted.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Warrants.inForce(docket).stream()
                .map(warrant ->
                        Offer.of(POSSIBLE, "person", warrant.entry().person()).with("warrant", warrant.id()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, WarrantExecuted act, Moment moment) {
        return new Findings()
                .contradict(Warrants.executed(docket, act.warrant()), "/warrant", "warrant.executed", "BNSS 72(2)")
                .contradict(Warrants.cancelled(docket, act.warrant()), "/warrant", "warrant.cancelled", "BNSS 72(2)")
                .list();
    }
}
