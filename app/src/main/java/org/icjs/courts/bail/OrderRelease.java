package org.icjs.courts.bail;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.ReleaseOrdered;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.icjs.docket.TrialEntry.AppealDecided;
import org.icjs.docket.TrialEntry.AppealOutcome;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** On this the jail acts, not on the grant of bail: BNSS 487(1); after an acquittal, 393(1)(d), or when a conviction is set aside, 427. */
@Component
class OrderRelease implements Act<ReleaseOrdered> {
    @Override
    public Class<ReleaseOrdered> entry() {
        return ReleaseOrdered.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people().stream()
                .filter(OrderRelease::isInJail)
                .flatMap(person -> ground(docket, person).stream()
                        .map(ground -> Offer.of(LIBERTY, "person", person.ref())
                                .with("ground", ground)
                                .by(docket.court())))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ReleaseOrdered act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.person(act.person())
                                .filter(person -> !isInJail(person))
                                .isPresent(),
                        "/person",
                        "release.notInJail",
                        "BNSS 487(1)")
                .contradict(
                        docket.any(ReleaseOrdered.class, order -> act.ground().equals(order.ground())),
                        "/ground",
                        "release.orderedTwice",
                        "BNSS 487(1)")
                .contradict(
                        docket.entry(act.ground())
                                .filter(ground -> ground.entry() instanceof JudgmentPronounced judgment
                                        && judgment.verdict() == Verdict.CONVICTED)
                                .isPresent(),
                        "/ground",
                        "release.convicted",
                        "BNSS 393(1)(d)")
                .contradict(
                        docket.entry(act.ground())
                                .filter(ground -> ground.entry() instanceof AppealDecided decided
                                        && decided.outcome() != AppealOutcome.CONVICTION_SET_ASIDE)
                                .isPresent(),
                        "/ground",
                        "release.appealDidNotFree",
                        "BNSS 427")
                .list();
    }

    private static boolean isInJail(Party person) {
        return person.custody() == Party.Custody.JUDICIAL || person.custody() == Party.Custody.SENTENCED;
    }

    /** What an order of release can rest on now, and does not yet. */
    private static Optional<EntryId> ground(Docket docket, Party person) {
        Party.Bail bail = person.bail();
        if (bail != null && bail.bond() != null && bail.ordered() == null) {
            return Optional.of(bail.bond());
        }
        return docket.last(JudgmentPronounced.class, judgment -> person.ref().equals(judgment.person()))
                .filter(judgment -> judgment.entry().verdict() != Verdict.CONVICTED)
                .map(judgment -> judgment.id())
                .or(() -> docket.last(
                                AppealDecided.class, decided -> person.ref().equals(decided.person()))
                        .filter(decided -> decided.entry().outcome() == AppealOutcome.CONVICTION_SET_ASIDE)
                        .map(decided -> decided.id()))
                .filter(id -> !docket.any(ReleaseOrdered.class, order -> id.equals(order.ground())));
    }
}
