package org.icjs.courts.bail;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import java.util.stream.Stream;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.BailGranted;
import org.icjs.docket.CourtEntry.BailSecurity;
import org.icjs.docket.CourtEntry.BondAccepted;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** The bond or bail bond executed: BNSS 485, 486. */
@Component
class AcceptBond implements Act<BondAccepted> {
    @Override
    public Class<BondAccepted> entry() {
        return BondAccepted.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(BailGranted.class).stream()
                .filter(granted -> isOpen(docket, granted.id()))
                .map(granted -> Offer.of(LIBERTY, "person", granted.entry().person())
                        .with("order", granted.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, BondAccepted act, Moment moment) {
        return docket.entry(act.order()).stream()
                .flatMap(order -> order.entry() instanceof BailGranted granted ? Stream.of(granted) : Stream.empty())
                .flatMap(granted -> new Findings()
                                .refuse(
                                        act.sureties().size() < granted.sureties(),
                                        "/sureties",
                                        "bond.suretiesWanting",
                                        "BNSS 485(1)",
                                        granted.sureties(),
                                        act.sureties().size())
                                .refuse(
                                        granted.security() == BailSecurity.BOND
                                                && !act.sureties().isEmpty(),
                                        "/sureties",
                                        "bond.suretiesNotAsked",
                                        "BNSS 2(1)(e)")
                                .contradict(!isOpen(docket, act.order()), "/order", "bond.second", "BNSS 488")
                                .list()
                                .stream())
                .toList();
    }

    private static boolean isOpen(Docket docket, EntryId granted) {
        return !docket.any(BondAccepted.class, bond -> granted.equals(bond.order()));
    }
}
