package org.icjs.police.arrest;

import static org.icjs.docket.Offer.Urgency.LIBERTY;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Handover;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.ArresteeForwarded;
import org.icjs.kernel.PersonRef;
import org.springframework.stereotype.Component;

/** Within twenty-four hours of the arrest, and again while police custody lasts: BNSS 58, 187(1), 187(4). */
@Component
class ForwardArrestee implements Act<ArresteeForwarded> {
    @Override
    public Class<ArresteeForwarded> entry() {
        return ArresteeForwarded.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people().stream()
                .filter(person ->
                        person.custody() == Party.Custody.ARRESTED || person.custody() == Party.Custody.POLICE)
                .filter(person -> !onTheWay(docket, person.ref()))
                .map(person -> Offer.of(LIBERTY, "person", person.ref()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ArresteeForwarded act, Moment moment) {
        return new Findings()
                .contradict(
                        docket.person(act.person())
                                .filter(person -> person.custody() != Party.Custody.ARRESTED
                                        && person.custody() != Party.Custody.POLICE)
                                .isPresent(),
                        "/person",
                        "forward.notInPoliceHands",
                        "BNSS 187(1)")
                .contradict(onTheWay(docket, act.person()), "/person", "forward.twice", "BNSS 187(1)")
                .contradict(!act.diaryCopyEnclosed(), "/diaryCopyEnclosed", "forward.noDiary", "BNSS 187(1)")
                .list();
    }

    private static boolean onTheWay(Docket docket, PersonRef person) {
        return docket.handovers(Handover.Kind.PRODUCTION).stream()
                .anyMatch(handover -> !handover.closed()
                        && handover.sent().entry() instanceof ArresteeForwarded forwarded
                        && person.equals(forwarded.person()));
    }
}
