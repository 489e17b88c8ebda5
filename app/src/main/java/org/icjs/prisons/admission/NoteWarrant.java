package org.icjs.prisons.admission;

import static org.icjs.docket.Offer.Urgency.LIBERTY;
import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PrisonEntry.WarrantNoted;
import org.icjs.docket.Receiving;
import org.icjs.prisons.Warrant;
import org.springframework.stereotype.Component;

/** Against a prisoner whom the jail holds already: a further remand, or another matter. */
@Component
class NoteWarrant implements Act<WarrantNoted> {
    @Override
    public Class<WarrantNoted> entry() {
        return WarrantNoted.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Warrant.waiting(docket).stream()
                .map(warrant -> warrant.offer(warrant.isForItsOwnPrisoner(docket) ? LIBERTY : POSSIBLE))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, WarrantNoted act, Moment moment) {
        return Receiving.check(docket, act.warrant(), "/warrant", moment)
                .contradict(!act.identityChecked(), "/identityChecked", "admission.identityUnchecked", "BNSS 187(2)")
                .list();
    }
}
