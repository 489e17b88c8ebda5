package org.icjs.courts.appeal;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.AppealBondTaken;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** Before the trial ends: BNSS 481(1). */
@Component
class TakeAppealBond implements Act<AppealBondTaken> {
    @Override
    public Class<AppealBondTaken> entry() {
        return AppealBondTaken.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(ACCUSED).stream()
                .filter(_ -> docket.any(ChargeFramed.class))
                .filter(person -> !isTaken(docket, person.ref()))
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, AppealBondTaken act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.person(act.person())
                                .filter(person -> !person.is(ACCUSED))
                                .isPresent(),
                        "/person",
                        "appealBond.notAccused",
                        "BNSS 481(1)")
                .contradict(isTaken(docket, act.person()), "/person", "appealBond.second", "BNSS 481(1)")
                .list();
    }

    private static boolean isTaken(Docket docket, PersonRef person) {
        return docket.any(AppealBondTaken.class, bond -> person.equals(bond.person()));
    }
}
