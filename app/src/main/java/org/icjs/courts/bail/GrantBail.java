package org.icjs.courts.bail;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import org.icjs.courts.Bail;
import org.icjs.courts.Gravity;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.docket.CourtEntry.BailGranted;
import org.icjs.docket.CourtEntry.BailSecurity;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.ProsecutionEntry.BailReplied;
import org.springframework.stereotype.Component;

/** On a bond without surety or a bail bond with sureties: BNSS 2(1)(d), (e). Nobody is released by it alone. */
@Component
class GrantBail implements Act<BailGranted> {
    @Override
    public Class<BailGranted> entry() {
        return BailGranted.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(BailApplied.class).stream()
                .filter(application -> !Bail.isDecided(docket, application.id()))
                .map(application -> Offer.of(
                                LIBERTY, "person", application.entry().person())
                        .with("application", application.id())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, BailGranted act, Moment moment) {
        return new Findings()
                .contradict(Bail.isDecided(docket, act.application()), "/application", "bail.decided", "BNSS 480(1)")
                .refuse(
                        act.security() == BailSecurity.BOND && act.sureties() > 0,
                        "/sureties",
                        "bail.bondHasNoSurety",
                        "BNSS 2(1)(e)")
                .refuse(
                        act.security() == BailSecurity.BAIL_BOND && act.sureties() == 0,
                        "/sureties",
                        "bail.bailBondNeedsSurety",
                        "BNSS 2(1)(d)")
                .contradict(unheard(docket, act), "/application", "bail.prosecutorUnheard", "BNSS 480(1)")
                .contradict(
                        !Boolean.TRUE.equals(act.informantPresent()) && Gravity.rapeOfAChild(docket),
                        "/informantPresent",
                        "bail.informantAbsent",
                        "BNSS 483(2)")
                .list();
    }

    /** Punishable with death, life or seven years or more: not without an opportunity of hearing to the Public Prosecutor. */
    private static boolean unheard(Docket docket, BailGranted act) {
        return !docket.any(BailReplied.class, reply -> act.application().equals(reply.application()))
                && Gravity.sevenYearsOrMore(docket);
    }
}
