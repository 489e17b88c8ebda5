package org.icjs.police.arrest;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.SUSPECT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.ArrestReason;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.police.Gravity;
import org.icjs.police.detention.Held;
import org.springframework.stereotype.Component;

/** With the safeguards without which an arrest is void: LAW-REVIEW 8. */
@Component
class ArrestPerson implements Act<PersonArrested> {
    /** Grounds given later than this can't be had two hours before a production within twenty-four. */
    private static final Duration LATEST_GROUNDS = Duration.ofHours(22);

    @Override
    public Class<PersonArrested> entry() {
        return PersonArrested.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.each(
                docket.people(SUSPECT, ACCUSED),
                POSSIBLE,
                person -> !person.custody().held() || Held.withoutArrest(docket, person.ref()));
    }

    @Override
    public List<Finding> findings(Docket docket, PersonArrested act, Moment moment) {
        Gravity gravity = Gravity.of(docket);
        return new Findings()
                .addAll(beforeFir(docket, act, moment))
                .addAll(safeguards(act, moment.occurredAt()))
                .addAll(ArrestBarred.findings(docket, act, moment.occurredAt()))
                .contradict(
                        docket.person(act.person())
                                        .filter(p -> p.custody().held())
                                        .isPresent()
                                && !Held.withoutArrest(docket, act.person()),
                        "/person",
                        "arrest.alreadyHeld",
                        "BNSS 35(1)")
                .contradict(
                        docket.person(act.person())
                                .filter(p -> !p.is(SUSPECT, ACCUSED))
                                .isPresent(),
                        "/person",
                        "arrest.notSuspect",
                        "BNSS 35(1)")
                .contradict(gravity.nothingCognizable(), "/reasons", "arrest.notCognizable", "BNSS 35(2)")
                .contradict(
                        act.reasons().contains(ArrestReason.PUNISHABLE_OVER_SEVEN_YEARS)
                                && gravity.nothingOverSevenYears(),
                        "/reasons",
                        "arrest.notOverSevenYears",
                        "BNSS 35(1)(c)")
                .list();
    }

    private static List<Finding> beforeFir(Docket docket, PersonArrested act, Moment moment) {
        return docket.known(Fact.INFORMATION_RECEIVED_AT).stream()
                .map(known -> (Instant) known.value())
                .filter(informed -> moment.occurredAt().isBefore(informed) && act.explanation() == null)
                .map(informed -> Finding.refused(
                        "/explanation", "arrest.beforeFir", "BNSS 35(1)", moment.occurredAt(), informed))
                .toList();
    }

    private static List<Finding> safeguards(PersonArrested act, Instant arrested) {
        return new Findings()
                .contradict(
                        act.groundsGivenAt().isBefore(arrested),
                        "/groundsGivenAt",
                        "arrest.groundsBeforeArrest",
                        "BNSS 47(1)",
                        act.groundsGivenAt(),
                        arrested)
                .contradict(
                        act.groundsGivenAt().isAfter(arrested.plus(LATEST_GROUNDS)),
                        "/groundsGivenAt",
                        "arrest.groundsLate",
                        "BNSS 47(1)",
                        act.groundsGivenAt(),
                        arrested)
                .contradict(
                        act.relativeToldAt().isBefore(arrested),
                        "/relativeToldAt",
                        "arrest.relativeToldBefore",
                        "BNSS 48(1)",
                        act.relativeToldAt(),
                        arrested)
                .list();
    }
}
