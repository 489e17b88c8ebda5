package org.icjs.prisons.production;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PrisonEntry.PrisonerBroughtBack;
import org.icjs.docket.PrisonEntry.PrisonerTakenToCourt;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** From the court to the jail: BNSS 305. */
@Component
class BringBack implements Act<PrisonerBroughtBack> {
    @Override
    public Class<PrisonerBroughtBack> entry() {
        return PrisonerBroughtBack.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(PrisonerTakenToCourt.class).stream()
                .filter(outing -> !isBack(docket, outing.id()))
                .map(outing -> Offer.of(LIBERTY, "person", outing.entry().person())
                        .with("outing", outing.id())
                        .by(outing.recorded().office()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, PrisonerBroughtBack act, Moment moment) {
        return new Findings()
                .refuse(isBack(docket, act.outing()), "/outing", "outing.over", "BNSS 305")
                .list();
    }

    private static boolean isBack(Docket docket, EntryId outing) {
        return docket.any(PrisonerBroughtBack.class, back -> outing.equals(back.outing()));
    }
}
