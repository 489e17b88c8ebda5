package org.icjs.police.investigation;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.VICTIM;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.StationEntry.ChildReported;
import org.springframework.stereotype.Component;

/** To the Child Welfare Committee and the Special Court, within twenty-four hours: POCSO 19(6). */
@Component
class ReportChild implements Act<ChildReported> {
    @Override
    public Class<ChildReported> entry() {
        return ChildReported.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(
                docket.people(VICTIM),
                POSSIBLE,
                child -> docket.investigating()
                        && !docket.any(
                                ChildReported.class, report -> child.ref().equals(report.person())));
    }

    @Override
    public List<Finding> findings(Docket docket, ChildReported act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.people(VICTIM).stream()
                                .noneMatch(child -> child.ref().equals(act.person())),
                        "/person",
                        "victim.notVictim",
                        "POCSO 19(6)")
                .list();
    }
}
