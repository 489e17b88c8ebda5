package org.icjs.courts.remand;

import static org.icjs.docket.Offer.Urgency.LIBERTY;
import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.courts.Custody;
import org.icjs.courts.Dates;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.icjs.kernel.IndiaTime;
import org.springframework.stereotype.Component;

/** Custody authorised for a time: BNSS 187(2) to (4); in inquiry and trial, 346(2). */
@Component
class OrderRemand implements Act<RemandOrdered> {
    @Override
    public Class<RemandOrdered> entry() {
        return RemandOrdered.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people().stream()
                .filter(person -> person.custody().held() && person.custody() != Party.Custody.SENTENCED)
                .filter(person -> person.custody() != Party.Custody.ARRESTED || isProduced(docket, person))
                .map(person -> Offer.of(isProduced(docket, person) ? LIBERTY : POSSIBLE, "person", person.ref())
                        .by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, RemandOrdered act, Moment moment) {
        Custody custody = new Custody(docket, act.person());
        boolean judicial = act.custody() == CustodyKind.JUDICIAL;
        return Dates.notPast(act.nextDate(), "/nextDate", moment)
                .refuse(judicial && act.jail() == null, "/jail", "remand.jailMissing", "BNSS 187")
                .refuse(!judicial && act.jail() != null, "/jail", "remand.jailNotNeeded", "BNSS 187")
                .contradict(
                        docket.person(act.person())
                                .filter(p -> !p.custody().held())
                                .isPresent(),
                        "/person",
                        "remand.notHeld",
                        "BNSS 187(1)")
                .contradict(sameDay(custody, moment), "/occurredAt", "remand.secondOnDay", "BNSS 187(2)")
                .addAll(Production.findings(custody, act, moment))
                .addAll(Term.findings(docket, custody, act, moment))
                .list();
    }

    private static boolean isProduced(Docket docket, Party person) {
        return new Custody(docket, person.ref()).awaitsOrder();
    }

    private static boolean sameDay(Custody custody, Moment moment) {
        return custody.remands().stream()
                .anyMatch(order -> IndiaTime.dateOf(order.occurredAt()).equals(IndiaTime.dateOf(moment.occurredAt())));
    }
}
