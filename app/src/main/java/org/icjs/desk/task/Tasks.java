package org.icjs.desk.task;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Offer;
import org.icjs.docket.OfficeRole;
import org.icjs.exchange.Roles;
import org.icjs.identity.Duty;
import org.icjs.identity.Office;
import org.icjs.identity.Offices;
import org.icjs.identity.SharingMatrix;
import org.icjs.kernel.OfficeCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What the acts of all pillars offer in a docket, and which offices are to do it. Pure, over the docket and the matrix. */
@Component
public final class Tasks {
    /** Asked for once: the container takes longer to find them than they to answer. */
    private final Supplier<List<Act<?>>> acts;

    private final Roles roles;
    private final Offices offices;
    private final SharingMatrix matrix;

    Tasks(ObjectProvider<Act<?>> acts, Roles roles, Offices offices, SharingMatrix matrix) {
        this.acts = SingletonSupplier.of(() -> acts.orderedStream().toList());
        this.roles = roles;
        this.offices = offices;
        this.matrix = matrix;
    }

    /** An act with one of the ways in which it is offered. */
    public record Offered(EntryType type, Offer offer) {}

    /** All that can be done in the docket by somebody. */
    public List<Offered> offers(Docket docket) {
        List<Offered> offered = new ArrayList<>();
        for (Act<?> act : acts.get()) {
            EntryType type = EntryType.of(act.entry());
            act.offers(docket).forEach(offer -> offered.add(new Offered(type, offer)));
        }
        return offered;
    }

    /** What the offices are to do: not what they merely can. */
    Set<Task> of(Docket docket) {
        Set<Task> tasks = new LinkedHashSet<>();
        Map<OfficeCode, Set<OfficeRole>> played = roles.of(docket);
        for (Offered one : offers(docket)) {
            if (one.offer().urgency() != Offer.Urgency.POSSIBLE) {
                played.forEach((office, parts) -> {
                    boolean meant =
                            one.offer().office() == null || one.offer().office().equals(office);
                    if (meant && files(office, parts, one.type())) {
                        tasks.add(new Task(
                                office,
                                one.type(),
                                one.offer().preset(),
                                one.offer().urgency()));
                    }
                });
            }
        }
        return tasks;
    }

    private boolean files(OfficeCode code, Set<OfficeRole> parts, EntryType type) {
        return offices.find(code)
                .map(Office::kind)
                .filter(kind -> matrix.mayFile(type, kind, parts, Duty.of(kind)))
                .isPresent();
    }
}
