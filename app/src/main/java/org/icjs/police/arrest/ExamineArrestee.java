package org.icjs.police.arrest;

import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.ArresteeExamined;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** Soon after the arrest: BNSS 53. */
@Component
class ExamineArrestee implements Act<ArresteeExamined> {
    @Override
    public Class<ArresteeExamined> entry() {
        return ArresteeExamined.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people().stream()
                .filter(person -> person.custody().held())
                .filter(person -> !examinedSinceArrest(docket, person.ref()))
                .map(person -> Offer.of(TASK, "person", person.ref()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ArresteeExamined act, Moment moment) {
        return new Findings()
                .contradict(
                        !docket.any(PersonArrested.class, arrest -> act.person().equals(arrest.person())),
                        "/person",
                        "medical.notArrested",
                        "BNSS 53(1)")
                .list();
    }

    /** True also for one who was never arrested by the police: then nobody waits for it. */
    private static boolean examinedSinceArrest(Docket docket, PersonRef person) {
        return docket.last(PersonArrested.class, arrest -> person.equals(arrest.person()))
                .map(arrest -> docket.last(ArresteeExamined.class, exam -> person.equals(exam.person()))
                        .filter(exam -> !exam.occurredAt().isBefore(arrest.occurredAt()))
                        .isPresent())
                .orElse(true);
    }
}
