package org.icjs.police.seizure;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PoliceEntry.PropertySeized;
import org.icjs.docket.PoliceEntry.SuperiorInformed;
import org.icjs.docket.Recorded;
import org.icjs.docket.StationEntry.DrugInformationTakenDown;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** A full report to the immediate official superior within forty-eight hours, a copy of information within seventy-two: NDPS 57, 42(2). */
@Component
class InformSuperior implements Act<SuperiorInformed> {
    @Override
    public Class<SuperiorInformed> entry() {
        return SuperiorInformed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.entries().stream()
                .filter(done -> done.entry() instanceof PersonArrested
                        || done.entry() instanceof PropertySeized
                        || done.entry() instanceof DrugInformationTakenDown)
                .map(Recorded::id)
                .filter(done -> !isReported(docket, done))
                .map(done -> Offer.of(POSSIBLE, "act", done))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, SuperiorInformed act, Moment moment) {
        return new Findings()
                .contradict(isReported(docket, act.act()), "/act", "superior.informed", "NDPS 57")
                .list();
    }

    private static boolean isReported(Docket docket, EntryId done) {
        return docket.any(SuperiorInformed.class, report -> done.equals(report.act()));
    }
}
