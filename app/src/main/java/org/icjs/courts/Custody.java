package org.icjs.courts;

import static org.icjs.docket.Party.Custody.ARRESTED;
import static org.icjs.docket.Party.Custody.POLICE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.icjs.docket.CourtEntry.ArresteeProduced;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Docket;
import org.icjs.docket.Docket.Of;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;

/** One person's custody in a case, as its orders tell it. */
public record Custody(Docket docket, PersonRef person) {

    public Optional<Of<PersonArrested>> arrest() {
        return docket.last(PersonArrested.class, arrest -> person.equals(arrest.person()));
    }

    /** The latest production of this spell of custody. */
    public Optional<Of<ArresteeProduced>> production() {
        return docket.last(ArresteeProduced.class, produced -> person.equals(produced.person()))
                .filter(this::inThisSpell);
    }

    /** The orders of this spell of custody, oldest first. */
    public List<Of<RemandOrdered>> remands() {
        return docket.all(RemandOrdered.class, remand -> person.equals(remand.person())).stream()
                .filter(this::inThisSpell)
                .toList();
    }

    /** Whether the police hold him and he has come before the Magistrate since they last got him. */
    public boolean awaitsOrder() {
        boolean withPolice = docket.person(person)
                .map(Party::custody)
                .filter(custody -> custody == ARRESTED || custody == POLICE)
                .isPresent();
        Instant since = remands().isEmpty()
                ? arrest().map(Of::occurredAt).orElse(Instant.MIN)
                : remands().getLast().occurredAt();
        return withPolice
                && production().filter(p -> !p.occurredAt().isBefore(since)).isPresent();
    }

    /** Days of police custody that the orders of the whole case allow him to be held, the day of each order included. */
    public long policeDays() {
        return docket
                .all(
                        RemandOrdered.class,
                        remand -> person.equals(remand.person()) && remand.custody() == CustodyKind.POLICE)
                .stream()
                .mapToLong(order -> days(order.occurredAt(), order.entry().nextDate()))
                .sum();
    }

    /** From the day of an order, counted in, to its next date. */
    public static long days(Instant ordered, LocalDate next) {
        return ChronoUnit.DAYS.between(IndiaTime.dateOf(ordered), next);
    }

    private boolean inThisSpell(Of<?> one) {
        return arrest().filter(arrest -> one.occurredAt().isBefore(arrest.occurredAt()))
                .isEmpty();
    }
}
