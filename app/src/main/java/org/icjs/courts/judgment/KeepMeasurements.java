package org.icjs.courts.judgment;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.MeasurementsKept;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.MeasurementsDestroyed;
import org.icjs.docket.PoliceEntry.MeasurementsTaken;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** The court's other direction: Criminal Procedure (Identification) Act, 2022, section 4(2), proviso. */
@Component
class KeepMeasurements implements Act<MeasurementsKept> {
    @Override
    public Class<MeasurementsKept> entry() {
        return MeasurementsKept.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(MeasurementsTaken.class).stream()
                .filter(taken -> !destroyed(docket, taken.id()))
                .filter(taken -> docket.any(
                        JudgmentPronounced.class,
                        judgment -> taken.entry().person().equals(judgment.person())))
                .map(taken ->
                        Offer.of(POSSIBLE, "person", taken.entry().person()).with("measurements", taken.id()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, MeasurementsKept act, Moment moment) {
        return new Findings()
                .refuse(destroyed(docket, act.measurements()), "/measurements", "measurements.gone", "CPIA 4(2)")
                .list();
    }

    private static boolean destroyed(Docket docket, EntryId taken) {
        return docket.any(MeasurementsDestroyed.class, gone -> taken.equals(gone.measurements()));
    }
}
