package org.icjs.prisons.admission;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PrisonEntry.PrisonerAdmitted;
import org.icjs.docket.Receiving;
import org.icjs.prisons.Roll;
import org.icjs.prisons.Warrant;
import org.springframework.stereotype.Component;

/** Nobody is held in a jail but on a warrant that names it: BNSS 187, 458. */
@Component
class AdmitPrisoner implements Act<PrisonerAdmitted> {
    @Override
    public Class<PrisonerAdmitted> entry() {
        return PrisonerAdmitted.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Warrant.waiting(docket).stream()
                .filter(warrant -> !warrant.isForItsOwnPrisoner(docket))
                .map(warrant -> warrant.offer(LIBERTY))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, PrisonerAdmitted act, Moment moment) {
        return Receiving.check(docket, act.warrant(), "/warrant", moment)
                .contradict(!act.identityChecked(), "/identityChecked", "admission.identityUnchecked", "BNSS 187(2)")
                .contradict(
                        Roll.holder(docket, act.person())
                                .filter(moment.office()::equals)
                                .isPresent(),
                        "/person",
                        "admission.alreadyHeld",
                        "")
                .list();
    }
}
