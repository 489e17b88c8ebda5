package org.icjs.docket;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.icjs.docket.Offer.Urgency;

/** What many acts have in common in saying when they can be done. */
public final class Offers {
    private Offers() {}

    /** One offer, or none. */
    public static List<Offer> when(boolean possible, Urgency urgency) {
        return possible ? List.of(Offer.of(urgency)) : List.of();
    }

    /** One offer about each of these people for whom a condition holds, with the component {@code person} preset. */
    public static List<Offer> each(Collection<Party> people, Urgency urgency, Predicate<Party> where) {
        return people.stream()
                .filter(where)
                .map(party -> Offer.of(urgency, "person", party.ref()))
                .toList();
    }
}
