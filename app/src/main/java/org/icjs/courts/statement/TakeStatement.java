package org.icjs.courts.statement;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;
import static org.icjs.docket.Party.Capacity.VICTIM;
import static org.icjs.docket.Party.Capacity.WITNESS;

import java.util.List;
import org.icjs.courts.Gravity;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.StatementBeforeMagistrate;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** Of a victim as soon as the police know of the offence: BNSS 183(6); of any other witness, 183(1). */
@Component
class TakeStatement implements Act<StatementBeforeMagistrate> {
    @Override
    public Class<StatementBeforeMagistrate> entry() {
        return StatementBeforeMagistrate.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(VICTIM, WITNESS).stream()
                .filter(_ -> docket.investigating())
                .filter(person -> !isRecorded(docket, person.ref()))
                .map(person -> Offer.of(
                                person.is(VICTIM) && Gravity.statementByMagistrate(docket) ? TASK : POSSIBLE,
                                "person",
                                person.ref())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, StatementBeforeMagistrate act, Moment moment) {
        return new Findings()
                .contradict(docket.any(ChargeFramed.class), "", "statement.trialBegun", "BNSS 183(1)")
                .contradict(
                        !act.womanPresent() && Gravity.statementByMagistrate(docket) && isVictim(docket, act.person()),
                        "/womanPresent",
                        "statement.noWoman",
                        "BNSS 183(6)(a)")
                .list();
    }

    private static boolean isVictim(Docket docket, PersonRef person) {
        return docket.person(person).filter(party -> party.is(VICTIM)).isPresent();
    }

    private static boolean isRecorded(Docket docket, PersonRef person) {
        return docket.any(StatementBeforeMagistrate.class, taken -> person.equals(taken.person()));
    }
}
