package org.icjs.police.seizure;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.PropertySeized;
import org.icjs.docket.PoliceEntry.SeizureReported;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** Forthwith to the Magistrate; the recording without delay; the record of a search within forty-eight hours: BNSS 106(3), 105, 185(5). */
@Component
class ReportSeizure implements Act<SeizureReported> {
    @Override
    public Class<SeizureReported> entry() {
        return SeizureReported.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(PropertySeized.class).stream()
                .filter(seizure -> !isReported(docket, seizure.id()))
                .map(seizure -> Offer.of(POSSIBLE, "seizure", seizure.id()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, SeizureReported act, Moment moment) {
        return new Findings()
                .contradict(isReported(docket, act.seizure()), "/seizure", "seizure.reported", "BNSS 106(3)")
                .list();
    }

    private static boolean isReported(Docket docket, EntryId seizure) {
        return docket.any(SeizureReported.class, report -> seizure.equals(report.seizure()));
    }
}
