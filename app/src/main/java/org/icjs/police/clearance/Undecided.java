package org.icjs.police.clearance;

import java.util.List;
import org.icjs.docket.ClearanceEntry.ClearanceApplied;
import org.icjs.docket.Docket;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.icjs.docket.Stage;

/** An application on which nobody has decided yet. */
final class Undecided {
    private Undecided() {}

    static boolean decided(Docket docket) {
        return docket.at(Stage.CLEARANCE_DECIDED);
    }

    /** One for the applicant, with his application. */
    static List<Offer> offers(Docket docket, Offer.Urgency urgency) {
        return docket.at(Stage.CLEARANCE)
                ? docket.people(Party.Capacity.APPLICANT).stream()
                        .flatMap(party -> docket.all(ClearanceApplied.class).stream()
                                .map(application ->
                                        Offer.of(urgency, "person", party.ref()).with("application", application.id())))
                        .toList()
                : List.of();
    }
}
