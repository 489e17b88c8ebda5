package org.icjs.prisons.release;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import java.util.stream.Stream;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ReleaseOrdered;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.icjs.docket.PrisonEntry.OtherMatters;
import org.icjs.docket.PrisonEntry.PrisonerReleased;
import org.icjs.docket.PrisonEntry.ReleaseOrderChecked;
import org.icjs.docket.Receiving;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** On the order of release, once it is compared; a sentence that has been served needs no order. */
@Component
class ReleasePrisoner implements Act<PrisonerReleased> {
    @Override
    public Class<PrisonerReleased> entry() {
        return PrisonerReleased.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.handovers(Handover.Kind.RELEASE_ORDER).stream()
                .filter(order -> !order.closed() && order.compared() != null)
                .flatMap(order -> order.sent().entry() instanceof ReleaseOrdered ordered
                        ? Stream.of(Offer.of(LIBERTY, "person", ordered.person())
                                .with("order", order.sent().id())
                                .by(order.to()))
                        : Stream.empty())
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, PrisonerReleased act, Moment moment) {
        boolean serving = docket.person(act.person())
                .filter(person -> person.custody() == Party.Custody.SENTENCED)
                .isPresent();
        boolean elsewhere = isHeldElsewhere(docket, act, moment);
        return onOrder(docket, act, moment)
                .contradict(act.order() == null && !serving, "/order", "release.noOrder", "BNSS 487(1)")
                .refuse(
                        act.order() == null && act.explanation() == null,
                        "/explanation",
                        "release.noOrderUnexplained",
                        "BNSS 487(1)")
                .contradict(act.leftJail() && elsewhere, "/leftJail", "release.otherMatter", "BNSS 487(2)")
                .contradict(!act.leftJail() && !elsewhere, "/leftJail", "release.keptWithoutMatter", "BNSS 487(1)")
                .contradict(
                        docket.person(act.person())
                                .filter(person -> !person.custody().held())
                                .isPresent(),
                        "/person",
                        "release.notHeld",
                        "BNSS 487(1)")
                .list();
    }

    private static Findings onOrder(Docket docket, PrisonerReleased act, Moment moment) {
        EntryId order = act.order();
        if (order == null) {
            return new Findings();
        }
        return Receiving.check(docket, order, "/order", moment)
                .contradict(
                        docket.handover(order)
                                .filter(handover -> handover.compared() == null)
                                .isPresent(),
                        "/order",
                        "release.unchecked",
                        "BNSS 487(2)");
    }

    /** By the jail's own roll now, or by what was found when the order was compared. */
    private static boolean isHeldElsewhere(Docket docket, PrisonerReleased act, Moment moment) {
        return !OtherCases.of(docket, act.person(), moment).isEmpty()
                || docket.last(
                                ReleaseOrderChecked.class,
                                check -> check.order() != null && check.order().equals(act.order()))
                        .filter(check -> check.entry().otherMatters() == OtherMatters.HELD_IN_ANOTHER_MATTER)
                        .isPresent();
    }
}
