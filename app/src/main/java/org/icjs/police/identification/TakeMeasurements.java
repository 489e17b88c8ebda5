package org.icjs.police.identification;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.MeasurementGround;
import org.icjs.docket.PoliceEntry.MeasurementsTaken;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** Of one who was arrested, convicted, bound over or so directed: Criminal Procedure (Identification) Act, 2022, sections 3 and 5. */
@Component
class TakeMeasurements implements Act<MeasurementsTaken> {
    @Override
    public Class<MeasurementsTaken> entry() {
        return MeasurementsTaken.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people().stream()
                .filter(person -> arrested(docket, person.ref()))
                .filter(person -> !docket.any(
                        MeasurementsTaken.class, taken -> person.ref().equals(taken.person())))
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, MeasurementsTaken act, Moment moment) {
        String number = act.nationalNumber();
        String prints = act.prints();
        boolean onArrest = act.ground() == MeasurementGround.ARRESTED;
        boolean onConviction = act.ground() == MeasurementGround.CONVICTED;
        return new Findings()
                .contradict(
                        onArrest && !arrested(docket, act.person()), "/person", "measurements.notArrested", "CPIA 3(c)")
                .contradict(
                        onConviction && !convicted(docket, act.person()),
                        "/ground",
                        "measurements.notConvicted",
                        "CPIA 3(a)")
                .refuse(
                        number != null && !number.matches("[0-9]{10}"),
                        "/nationalNumber",
                        "measurements.nationalNumber",
                        "")
                .refuse(prints != null && !prints.matches("[0-9a-f]{64}"), "/prints", "measurements.reference", "")
                .list();
    }

    private static boolean arrested(Docket docket, PersonRef person) {
        return docket.any(PersonArrested.class, arrest -> person.equals(arrest.person()));
    }

    private static boolean convicted(Docket docket, PersonRef person) {
        return docket.any(
                CourtEntry.JudgmentPronounced.class,
                judgment -> person.equals(judgment.person()) && judgment.verdict() == CourtEntry.Verdict.CONVICTED);
    }
}
