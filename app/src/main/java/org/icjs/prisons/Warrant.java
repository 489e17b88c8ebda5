package org.icjs.prisons;

import java.util.List;
import java.util.stream.Stream;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.CourtEntry.SentencePassed;
import org.icjs.docket.Docket;
import org.icjs.docket.Handover;
import org.icjs.docket.Offer;
import org.icjs.kernel.PersonRef;

/** A warrant of custody on its way to a jail. */
public record Warrant(Handover handover, PersonRef person) {

    /** Those that wait for their jail. */
    public static List<Warrant> waiting(Docket docket) {
        return docket.handovers(Handover.Kind.WARRANT).stream()
                .filter(handover -> !handover.closed())
                .flatMap(Warrant::of)
                .toList();
    }

    private static Stream<Warrant> of(Handover handover) {
        PersonRef person = switch (handover.sent().entry()) {
            case RemandOrdered remand -> remand.person();
            case SentencePassed sentence -> sentence.person();
            default -> null;
        };
        return person == null ? Stream.empty() : Stream.of(new Warrant(handover, person));
    }

    /** Whether the jail that it goes to holds the person in this case already. */
    public boolean isForItsOwnPrisoner(Docket docket) {
        return Roll.holder(docket, person)
                .filter(jail -> jail.equals(handover.to()))
                .isPresent();
    }

    public Offer offer(Offer.Urgency urgency) {
        return Offer.of(urgency, "person", person)
                .with("warrant", handover.sent().id())
                .by(handover.to());
    }
}
