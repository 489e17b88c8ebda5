package org.icjs.desk.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.icjs.docket.Act;
import org.icjs.docket.Answers;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Offer;
import org.icjs.docket.OfficeRole;
import org.icjs.exchange.Roles;
import org.icjs.identity.Duty;
import org.icjs.identity.OfficeKind;
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

    /** What each kind of office may do that plays such parts: the same few come again with every entry. */
    private final Map<Standing, Set<Act<?>>> open = new ConcurrentHashMap<>();

    Tasks(ObjectProvider<Act<?>> acts, Roles roles, Offices offices, SharingMatrix matrix) {
        this.acts = SingletonSupplier.of(() -> acts.orderedStream().toList());
        this.roles = roles;
        this.offices = offices;
        this.matrix = matrix;
    }

    /** An act with one of the ways in which it is offered. */
    public record Offered(EntryType type, Offer offer) {}

    private record Standing(OfficeKind kind, Set<OfficeRole> parts) {}

    /** All that can be done in the docket by somebody. */
    public List<Offered> offers(Docket docket) {
        List<Offered> offered = new ArrayList<>();
        for (Act<?> act : acts.get()) {
            EntryType type = EntryType.of(act.entry());
            act.offers(docket).forEach(offer -> offered.add(new Offered(type, offer)));
        }
        return offered;
    }

    /** What each act, in their order, offers in the cases met last. */
    Answers<Act<?>, List<Offer>> answers() {
        return new Answers<>(acts.get(), Act::offers, (_, _) -> true);
    }

    /** What the offices are to do: not what they merely can. */
    Set<Task> of(Docket docket, Answers<Act<?>, List<Offer>> answers) {
        List<List<Offer>> offered = answers.about(docket);
        Map<OfficeCode, Standing> standing = standing(docket);
        Set<Task> tasks = new LinkedHashSet<>();
        for (int i = 0; i < offered.size(); i++) {
            Act<?> act = acts.get().get(i);
            for (Offer offer : offered.get(i)) {
                if (offer.urgency() != Offer.Urgency.POSSIBLE) {
                    standing.forEach((office, parts) -> {
                        boolean meant = offer.office() == null || offer.office().equals(office);
                        if (meant && open(parts).contains(act)) {
                            tasks.add(new Task(office, EntryType.of(act.entry()), offer.preset(), offer.urgency()));
                        }
                    });
                }
            }
        }
        return tasks;
    }

    private Map<OfficeCode, Standing> standing(Docket docket) {
        Map<OfficeCode, Standing> standing = new LinkedHashMap<>();
        roles.of(docket)
                .forEach((office, parts) -> offices.find(office)
                        .ifPresent(found -> standing.put(office, new Standing(found.kind(), parts))));
        return standing;
    }

    private Set<Act<?>> open(Standing standing) {
        return open.computeIfAbsent(standing, this::mayDo);
    }

    private Set<Act<?>> mayDo(Standing standing) {
        return acts.get().stream()
                .filter(act -> matrix.mayFile(
                        EntryType.of(act.entry()), standing.kind(), standing.parts(), Duty.of(standing.kind())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
