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
import org.icjs.docket.PrisonEntry.PrisonerReleased;
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
                .filter(person -> isInJail(docket, person))
                .map(person -> Offer.of(POSSIBLE, "person", person.ref()).by(docket.court()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, ProductionOrdered act, Moment moment) {
        return Dates.notPast(act.on(), "/on", moment)
                .contradict(
                        docket.person(act.person())
                                .filter(person -> !isInJail(docket, person))
                                .isPresent(),
                        "/person",
                        "production.notInJail",
                        "BNSS 302(1)")
                .list();
    }

    /** Also one who is released in this case and kept for another matter. */
    private static boolean isInJail(Docket docket, Party person) {
        return person.custody() == Party.Custody.JUDICIAL
                || person.custody() == Party.Custody.SENTENCED
                || docket.last(PrisonerReleased.class, gone -> person.ref().equals(gone.person()))
                        .filter(gone -> gone.id().equals(person.since())
                                && !gone.entry().leftJail())
                        .isPresent();
    }
}
