package org.icjs.police.arrest;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.Recorded;
import org.icjs.docket.StationEntry.InquestHeld;
import org.icjs.docket.StationEntry.ReportedToDistrictMagistrate;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** Of each arrest without warrant, and of each inquest within twenty-four hours: BNSS 59, 194(2). */
@Component
class ReportToDistrictMagistrate implements Act<ReportedToDistrictMagistrate> {
    @Override
    public Class<ReportedToDistrictMagistrate> entry() {
        return ReportedToDistrictMagistrate.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.entries().stream()
                .filter(done -> done.entry() instanceof PersonArrested || done.entry() instanceof InquestHeld)
                .map(Recorded::id)
                .filter(done -> !reported(docket, done))
                .map(done -> Offer.of(POSSIBLE, "act", done))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ReportedToDistrictMagistrate act, Moment moment) {
        return new Findings()
                .contradict(reported(docket, act.act()), "/act", "districtMagistrate.reported", "BNSS 59")
                .list();
    }

    private static boolean reported(Docket docket, EntryId done) {
        return docket.any(ReportedToDistrictMagistrate.class, report -> done.equals(report.act()));
    }
}
