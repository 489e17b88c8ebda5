package org.icjs.prisons.production;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ProductionOrdered;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PrisonEntry.PrisonerTakenToCourt;
import org.icjs.docket.Recorded;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.prisons.Roll;
import org.springframework.stereotype.Component;

/** On the day that the court ordered: BNSS 302, 305. */
@Component
class TakeToCourt implements Act<PrisonerTakenToCourt> {
    @Override
    public Class<PrisonerTakenToCourt> entry() {
        return PrisonerTakenToCourt.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(ProductionOrdered.class).stream()
                .filter(order -> !isCarriedOut(docket, order.id()))
                .flatMap(order -> Roll.holder(docket, order.entry().person()).stream()
                        .map(jail -> Offer.of(LIBERTY, "person", order.entry().person())
                                .with("order", order.id())
                                .by(jail)))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, PrisonerTakenToCourt act, Moment moment) {
        return new Findings()
                .addAll(day(docket, act, moment))
                .contradict(isCarriedOut(docket, act.order()), "/order", "outing.second", "BNSS 305")
                .refuse(
                        !Roll.holder(docket, act.person()).equals(Optional.of(moment.office())),
                        "/person",
                        "outing.notHeldHere",
                        "BNSS 305")
                .list();
    }

    private static List<Finding> day(Docket docket, PrisonerTakenToCourt act, Moment moment) {
        return docket.entry(act.order()).stream()
                .map(Recorded::entry)
                .flatMap(order -> order instanceof ProductionOrdered ordered ? Stream.of(ordered.on()) : Stream.empty())
                .filter(day -> !day.equals(IndiaTime.dateOf(moment.occurredAt())))
                .map(day -> Finding.contradiction("/occurredAt", "outing.otherDay", "BNSS 302(1)", day))
                .toList();
    }

    private static boolean isCarriedOut(Docket docket, EntryId order) {
        return docket.any(PrisonerTakenToCourt.class, taken -> order.equals(taken.order()));
    }
}
