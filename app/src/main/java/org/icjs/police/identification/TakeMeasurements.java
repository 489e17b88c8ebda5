package org.icjs.police.identification;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.MeasurementsTaken;
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
                .filter(person -> Grounds.arrested(docket, person.ref()))
                .filter(person -> !docket.any(
                        MeasurementsTaken.class, taken -> person.ref().equals(taken.person())))
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, MeasurementsTaken act, Moment moment) {
        String number = act.nationalNumber();
        String prints = act.prints();
        return Grounds.findings(docket, act.person(), act.ground())
                .refuse(
                        number != null && !number.matches("[0-9]{10}"),
                        "/nationalNumber",
                        "measurements.nationalNumber",
                        "")
                .refuse(prints != null && !Grounds.isReference(prints), "/prints", "measurements.reference", "")
                .list();
    }
}
