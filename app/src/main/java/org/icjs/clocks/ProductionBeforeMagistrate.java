package org.icjs.clocks;

import static org.icjs.kernel.Act.BNSS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.Recorded;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonRef;
import org.icjs.law.Citation;
import org.icjs.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is arrested without a warrant is before a Magistrate within twenty-four hours of restraint. The time of the journey is not
 * counted in; no entry states it, so the clock doesn't leave it out.
 */
@Law(act = BNSS, section = "58")
final class ProductionBeforeMagistrate implements Rule {
    static final int HOURS = 24;

    private static final Citation SECTION = new Citation(BNSS, "58");

    @Override
    public String name() {
        return "productionBeforeMagistrate";
    }

    @Override
    public List<Deadline> in(Docket docket, Moment moment) {
        // Of an erased entry nobody knows whose arrest it was.
        return docket.all(PoliceEntry.PersonArrested.class, arrest -> arrest.person() != null).stream()
                .filter(arrest -> !arrest.occurredAt().isAfter(moment.now()))
                .map(arrest -> of(docket, arrest.recorded(), arrest.entry().person(), moment))
                .toList();
    }

    private Deadline of(Docket docket, Recorded arrest, PersonRef person, Moment moment) {
        Instant due = Counting.hours(arrest.occurredAt(), HOURS);
        Recorded produced = first(docket, arrest, person, moment, CourtEntry.ArresteeProduced.class)
                .orElse(null);
        if (produced != null) {
            boolean inTime = !produced.occurredAt().isAfter(due);
            return said(
                    arrest,
                    person,
                    inTime ? Status.MET_ON_TIME : Status.MET_LATE,
                    inTime ? "produced" : "late",
                    due,
                    produced);
        }
        Recorded bond = first(docket, arrest, person, moment, CourtEntry.BondAccepted.class)
                .orElse(null);
        if (bond != null && !bond.occurredAt().isAfter(due)) {
            return said(arrest, person, Status.STOPPED, "released", due, bond);
        }
        Recorded remand = first(docket, arrest, person, moment, CourtEntry.RemandOrdered.class)
                .orElse(null);
        if (remand != null) {
            return said(arrest, person, Status.CANNOT_TELL, "cannotTell", null, remand);
        }
        return moment.now().isAfter(due)
                ? said(arrest, person, Status.BREACHED, "breached", due, null)
                : said(arrest, person, Status.RUNNING, "running", due, null);
    }

    private static Optional<Recorded> first(
            Docket docket, Recorded arrest, PersonRef person, Moment moment, Class<? extends CourtEntry> type) {
        return docket.all(type).stream()
                .filter(found -> person.equals(about(found.entry())))
                .map(Docket.Of::recorded)
                .filter(found -> !found.occurredAt().isBefore(arrest.occurredAt()))
                .filter(found -> !found.occurredAt().isAfter(moment.now()))
                .findFirst();
    }

    private static @Nullable PersonRef about(CourtEntry entry) {
        return switch (entry) {
            case CourtEntry.ArresteeProduced produced -> produced.person();
            case CourtEntry.BondAccepted bond -> bond.person();
            case CourtEntry.RemandOrdered remand -> remand.person();
            default -> null;
        };
    }

    private Deadline said(
            Recorded arrest,
            PersonRef person,
            Status status,
            String variant,
            @Nullable Instant due,
            @Nullable Recorded by) {
        List<EntryId> basis = by == null ? List.of(arrest.id()) : List.of(arrest.id(), by.id());
        Instant then = by == null ? Counting.hours(arrest.occurredAt(), HOURS) : by.occurredAt();
        return new Deadline(
                name(),
                SECTION,
                person,
                status,
                due,
                true,
                OfficeRole.INVESTIGATOR,
                basis,
                Explained.of(name() + "." + variant, person, arrest.occurredAt(), then));
    }
}
