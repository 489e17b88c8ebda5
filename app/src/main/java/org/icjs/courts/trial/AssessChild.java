package org.icjs.courts.trial;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.SUSPECT;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.ChildAssessed;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** Of a child of sixteen or more, within three months of the first production: JJ 14(3), 15. */
@Component
class AssessChild implements Act<ChildAssessed> {
    @Override
    public Class<ChildAssessed> entry() {
        return ChildAssessed.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(SUSPECT, ACCUSED).stream()
                .filter(person -> !isAssessed(docket, person.ref()))
                .filter(person ->
                        Age.of(docket, person.ref()).filter(Age::mayBeAssessed).isPresent())
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ChildAssessed act, Moment moment) {
        return new Findings()
                .contradict(
                        Age.of(docket, act.person())
                                .filter(age -> !age.mayBeAssessed())
                                .isPresent(),
                        "/person",
                        "assessment.age",
                        "JJ 15(1)")
                .contradict(isAssessed(docket, act.person()), "/person", "assessment.second", "JJ 15(1)")
                .list();
    }

    private static boolean isAssessed(Docket docket, PersonRef person) {
        return docket.any(ChildAssessed.class, assessed -> person.equals(assessed.person()));
    }

    /** In completed years, by the papers. */
    private record Age(long years) {
        static Optional<Age> of(Docket docket, PersonRef person) {
            return docket.known(Fact.PERSON_AGE, person).map(known -> new Age((Long) known.value()));
        }

        boolean mayBeAssessed() {
            return years >= 16 && years < 18;
        }
    }
}
