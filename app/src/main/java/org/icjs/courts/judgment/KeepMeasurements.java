package org.icjs.courts.judgment;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.MeasurementsKept;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Measurement;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
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
        return Measurement.of(docket).stream()
                .filter(one -> !one.destroyed(docket))
                .filter(one -> docket.any(
                        JudgmentPronounced.class, judgment -> one.person().equals(judgment.person())))
                .map(one -> Offer.of(POSSIBLE, "person", one.person()).with("measurements", one.taken()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, MeasurementsKept act, Moment moment) {
        return new Findings()
                .refuse(
                        Measurement.destroyed(docket, act.measurements()),
                        "/measurements",
                        "measurements.gone",
                        "CPIA 4(2)")
                .list();
    }
}
