package org.icjs.prisons.release;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ReleaseOrdered;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PrisonEntry.OtherMatters;
import org.icjs.docket.PrisonEntry.ReleaseOrderChecked;
import org.icjs.docket.Receiving;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** Whether the order is for this prisoner and he is to be held for nothing else: BNSS 487(2). */
@Component
class CheckReleaseOrder implements Act<ReleaseOrderChecked> {
    @Override
    public Class<ReleaseOrderChecked> entry() {
        return ReleaseOrderChecked.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Receiving.offers(
                        docket, Handover.Kind.RELEASE_ORDER, "order", LIBERTY, order -> order.compared() == null)
                .stream()
                .flatMap(offer -> withPerson(docket, offer).stream())
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ReleaseOrderChecked act, Moment moment) {
        boolean none = act.otherMatters() == OtherMatters.NONE_FOUND;
        List<CaseId> others = OtherCases.of(docket, act.person(), moment);
        return Receiving.check(docket, act.order(), "/order", moment)
                .contradict(
                        none && !others.isEmpty(),
                        "/otherMatters",
                        "check.otherMatterOnRoll",
                        "BNSS 487(2)",
                        others.size())
                .refuse(!none && act.otherMatter() == null, "/otherMatter", "check.otherMatterUnnamed", "BNSS 487(2)")
                .refuse(none && act.otherMatter() != null, "/otherMatter", "check.otherMatterNotNeeded", "BNSS 487(2)")
                .list();
    }

    private static Optional<Offer> withPerson(Docket docket, Offer offer) {
        return Optional.ofNullable(offer.preset().get("order"))
                .flatMap(order -> docket.entry(EntryId.parse(order)))
                .flatMap(order -> order.entry() instanceof ReleaseOrdered ordered
                        ? Optional.of(offer.with("person", ordered.person()))
                        : Optional.empty());
    }
}
