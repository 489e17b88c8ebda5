package org.icjs.courts.property;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProcessEntry.Disposal;
import org.icjs.docket.ProcessEntry.PropertyDisposalOrdered;
import org.icjs.docket.ProcessEntry.PropertyDisposed;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** Not before two months after an order at the end of the trial: BNSS 498(4). */
@Component
class CarryOutDisposal implements Act<PropertyDisposed> {
    private static final int MONTHS = 2;

    @Override
    public Class<PropertyDisposed> entry() {
        return PropertyDisposed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(PropertyDisposalOrdered.class).stream()
                .filter(order ->
                        !docket.any(PropertyDisposed.class, done -> order.id().equals(done.order())))
                .map(order -> Offer.of(POSSIBLE, "order", order.id()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, PropertyDisposed act, Moment moment) {
        boolean early = docket.entry(act.order())
                .filter(order -> order.entry() instanceof PropertyDisposalOrdered of
                        && of.disposal() != Disposal.PAID_TO_PURCHASER)
                .filter(order -> docket.all(JudgmentPronounced.class).stream()
                        .anyMatch(judgment -> !judgment.occurredAt().isAfter(order.occurredAt())))
                .filter(order -> !IndiaTime.dateOf(moment.occurredAt())
                        .isAfter(IndiaTime.dateOf(order.occurredAt()).plusMonths(MONTHS)))
                .isPresent();
        return new Findings()
                .contradict(early, "/order", "disposal.early", "BNSS 498(4)")
                .contradict(
                        docket.any(PropertyDisposed.class, done -> act.order().equals(done.order())),
                        "/order",
                        "disposal.done",
                        "BNSS 498(1)")
                .list();
    }
}
