package org.icjs.police.identification;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Measurement;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.DestructionGround;
import org.icjs.docket.PoliceEntry.MeasurementsDestroyed;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/**
 * When one who was never convicted goes free and no remedy is left, unless the court directs otherwise: Criminal Procedure (Identification)
 * Act, 2022, section 4(2), proviso.
 */
@Component
class DestroyMeasurements implements Act<MeasurementsDestroyed> {
    @Override
    public Class<MeasurementsDestroyed> entry() {
        return MeasurementsDestroyed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Measurement.of(docket).stream()
                .filter(one -> !one.destroyed(docket) && !Measurement.kept(docket, one.taken()))
                .filter(one -> wentFree(docket, one.person()))
                .map(one -> Offer.of(POSSIBLE, "person", one.person()).with("measurements", one.taken()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, MeasurementsDestroyed act, Moment moment) {
        LocalDate day = act.remediesExhaustedOn();
        boolean judged = act.ground() != DestructionGround.RELEASED_WITHOUT_TRIAL;
        boolean outcome = judged ? wentFree(docket, act.person()) : !judgedAtAll(docket, act.person());
        return new Findings()
                .refuse(
                        Measurement.destroyed(docket, act.measurements()),
                        "/measurements",
                        "measurements.gone",
                        "CPIA 4(2)")
                .refuse(
                        Measurement.kept(docket, act.measurements()),
                        "/measurements",
                        "measurements.directedToKeep",
                        "CPIA 4(2)")
                .refuse(act.convictedEarlier(), "/convictedEarlier", "measurements.convictedEarlier", "CPIA 4(2)")
                .refuse(
                        day.isAfter(IndiaTime.dateOf(moment.occurredAt())),
                        "/remediesExhaustedOn",
                        "measurements.remediesOpen",
                        "CPIA 4(2)",
                        day)
                .contradict(!outcome, "/ground", "measurements.noSuchOutcome", "CPIA 4(2)")
                .list();
    }

    private static boolean judgedAtAll(Docket docket, PersonRef person) {
        return docket.any(JudgmentPronounced.class, judgment -> person.equals(judgment.person()));
    }

    /** By the last judgment on him. */
    private static boolean wentFree(Docket docket, PersonRef person) {
        return docket.last(JudgmentPronounced.class, judgment -> person.equals(judgment.person()))
                .filter(judgment -> judgment.entry().verdict() != Verdict.CONVICTED)
                .isPresent();
    }
}
