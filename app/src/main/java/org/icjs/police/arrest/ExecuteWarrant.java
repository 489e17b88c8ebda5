package org.icjs.police.arrest;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProcessEntry.WarrantIssued;
import org.icjs.docket.StationEntry.WarrantExecuted;
import org.icjs.kernel.EntryId;
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
        return docket.all(WarrantIssued.class).stream()
                .filter(warrant -> !executed(docket, warrant.id()))
                .map(warrant ->
                        Offer.of(POSSIBLE, "person", warrant.entry().person()).with("warrant", warrant.id()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, WarrantExecuted act, Moment moment) {
        return new Findings()
                .contradict(executed(docket, act.warrant()), "/warrant", "warrant.executed", "BNSS 72(2)")
                .list();
    }

    private static boolean executed(Docket docket, EntryId warrant) {
        return docket.any(WarrantExecuted.class, executed -> warrant.equals(executed.warrant()));
    }
}
