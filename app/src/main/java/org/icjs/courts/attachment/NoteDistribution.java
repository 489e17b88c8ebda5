package org.icjs.courts.attachment;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProcessEntry.ProceedsDistributed;
import org.icjs.docket.ProcessEntry.ProceedsDistributionOrdered;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** By the District Magistrate within sixty days: BNSS 107(7). */
@Component
class NoteDistribution implements Act<ProceedsDistributed> {
    @Override
    public Class<ProceedsDistributed> entry() {
        return ProceedsDistributed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(ProceedsDistributionOrdered.class).stream()
                .filter(order -> !isDone(docket, order.id()))
                .map(order -> Offer.of(POSSIBLE, "order", order.id()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ProceedsDistributed act, Moment moment) {
        return new Findings()
                .contradict(isDone(docket, act.order()), "/order", "distribution.done", "BNSS 107(7)")
                .list();
    }

    private static boolean isDone(Docket docket, EntryId order) {
        return docket.any(ProceedsDistributed.class, done -> order.equals(done.order()));
    }
}
