package org.icjs.courts.application;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Party.Capacity.ACCUSED;

import java.util.List;
import org.icjs.courts.Charges;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.TrialEntry.ApplicationKind;
import org.icjs.docket.TrialEntry.ApplicationTaken;
import org.springframework.stereotype.Component;

/** For discharge, BNSS 250(1) and 262(1), or for plea bargaining, 290(1). */
@Component
class TakeApplication implements Act<ApplicationTaken> {
    @Override
    public Class<ApplicationTaken> entry() {
        return ApplicationTaken.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people(ACCUSED).stream()
                .filter(_ -> docket.any(CognizanceTaken.class))
                .filter(person -> !new Charges(docket, person.ref()).judged())
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ApplicationTaken act, Moment moment) {
        boolean charged = new Charges(docket, act.person()).framed();
        return new Findings()
                .contradict(
                        docket.person(act.person())
                                .filter(person -> !person.is(ACCUSED))
                                .isPresent(),
                        "/person",
                        "application.notAccused",
                        "BNSS 262(1)")
                .contradict(
                        act.kind() == ApplicationKind.DISCHARGE && charged,
                        "/kind",
                        "application.charged",
                        "BNSS 262(1)")
                .contradict(
                        act.kind() == ApplicationKind.PLEA_BARGAINING && !charged,
                        "/kind",
                        "application.notCharged",
                        "BNSS 290(1)")
                .contradict(
                        docket.any(
                                ApplicationTaken.class,
                                before -> act.person().equals(before.person()) && act.kind() == before.kind()),
                        "/kind",
                        "application.second",
                        "BNSS 290(1)")
                .list();
    }
}
