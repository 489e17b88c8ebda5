package org.icjs.courts.production;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.courts.Dates;
import org.icjs.docket.Act;
import org.icjs.docket.CourtEntry.ProductionOrdered;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.springframework.stereotype.Component;

/** To the officer in charge of the jail: BNSS 302. */
@Component
class OrderProduction implements Act<ProductionOrdered> {
    @Override
    public Class<ProductionOrdered> entry() {
        return ProductionOrdered.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.people().stream()
                .filter(OrderProduction::isInJail)
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ProductionOrdered act, Moment moment) {
        return Dates.notPast(act.on(), "/on", moment)
                .contradict(
                        docket.person(act.person())
                                .filter(person -> !isInJail(person))
                                .isPresent(),
                        "/person",
                        "production.notInJail",
                        "BNSS 302(1)")
                .list();
    }

    private static boolean isInJail(Party person) {
        return person.custody() == Party.Custody.JUDICIAL || person.custody() == Party.Custody.SENTENCED;
    }
}
