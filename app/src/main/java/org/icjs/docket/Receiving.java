package org.icjs.docket;

import java.util.List;
import java.util.function.Predicate;
import org.icjs.kernel.EntryId;

/** What all acts have in common by which an office answers what was passed to it: {@link Handover}. */
public final class Receiving {
    private Receiving() {}

    /** One offer for each open handover of a kind, to the office that it was sent to. */
    public static List<Offer> offers(Docket docket, Handover.Kind kind, String component, Offer.Urgency urgency) {
        return offers(docket, kind, component, urgency, _ -> true);
    }

    /** As above, of those for which a condition holds. */
    public static List<Offer> offers(
            Docket docket, Handover.Kind kind, String component, Offer.Urgency urgency, Predicate<Handover> where) {
        return docket.handovers(kind).stream()
                .filter(handover -> !handover.closed())
                .filter(where)
                .map(handover ->
                        Offer.of(urgency, component, handover.sent().id()).by(handover.to()))
                .toList();
    }

    /** What was answered can't be answered again, and nobody answers for another office. */
    public static Findings check(Docket docket, EntryId sent, String pointer, Moment moment) {
        Findings check = new Findings();
        docket.handover(sent)
                .ifPresent(handover -> check.refuse(handover.closed(), pointer, "handover.closed", "")
                        .refuse(
                                handover.to() != null && !handover.to().equals(moment.office()),
                                pointer,
                                "handover.otherOffice",
                                ""));
        return check;
    }
}
