package org.icjs.desk;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.icjs.clocks.Counting;
import org.icjs.clocks.Deadline;
import org.icjs.clocks.Explained;
import org.icjs.clocks.Moment;
import org.icjs.clocks.Rule;
import org.icjs.clocks.Status;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PoliceEntry.ArresteeForwarded;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.kernel.Act;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonRef;
import org.icjs.law.Citation;
import org.jspecify.annotations.Nullable;

/** Clocks with periods of their own, so that a test can move a case of the golden journeys across their ends. */
final class TestRules {
    static final String PRODUCTION = "testProduction";

    private TestRules() {}

    /** By the hour: from each arrest until the person is forwarded. */
    static Rule production() {
        return rule(
                PRODUCTION,
                (docket, moment) -> docket.all(PersonArrested.class).stream()
                        .map(arrest -> {
                            var forwarded = docket.last(
                                    ArresteeForwarded.class,
                                    entry ->
                                            entry.person().equals(arrest.entry().person()));
                            Instant due = Counting.hours(arrest.occurredAt(), 24);
                            List<EntryId> basis = new ArrayList<>(List.of(arrest.id()));
                            forwarded.ifPresent(entry -> basis.add(entry.id()));
                            return new Deadline(
                                    PRODUCTION,
                                    new Citation(Act.BNSS, "58"),
                                    arrest.entry().person(),
                                    status(forwarded.map(Docket.Of::occurredAt).orElse(null), due, moment.now()),
                                    due,
                                    true,
                                    OfficeRole.INVESTIGATOR,
                                    basis,
                                    Explained.of("testProduction.because", arrest.occurredAt()));
                        })
                        .toList());
    }

    /** By the day: from each remand until the police report, however often custody is prolonged. */
    static Rule fromRemand(String name, int days, OfficeRole owner) {
        return rule(
                name,
                (docket, moment) -> docket.all(RemandOrdered.class).stream()
                        .map(remand -> {
                            PersonRef person = remand.entry().person();
                            Instant due = Counting.FROM_THE_DAY_ITSELF.end(remand.occurredAt(), Period.ofDays(days));
                            return new Deadline(
                                    name,
                                    new Citation(Act.BNSS, "187(3)"),
                                    person,
                                    status(at(docket, PoliceReportFiled.class), due, moment.now()),
                                    due,
                                    false,
                                    owner,
                                    List.of(remand.id()),
                                    Explained.of("testRemand.because", person, remand.occurredAt()));
                        })
                        .toList());
    }

    /** Lapses by time alone, without an entry. */
    static Rule lapsing() {
        Rule running = fromRemand("testLapsing", 118, OfficeRole.INVESTIGATOR);
        return rule(
                "testLapsing",
                (docket, moment) -> running.in(docket, moment).stream()
                        .filter(deadline -> deadline.status() == Status.RUNNING)
                        .toList());
    }

    /** Cannot be told, of whoever was arrested. */
    static Rule unknown() {
        return rule(
                "testUnknown",
                (docket, _) -> docket.all(PersonArrested.class).stream()
                        .map(arrest -> new Deadline(
                                "testUnknown",
                                new Citation(Act.BNSS, "479(1)"),
                                arrest.entry().person(),
                                Status.CANNOT_TELL,
                                null,
                                false,
                                OfficeRole.JAIL,
                                List.of(arrest.id()),
                                Explained.of(
                                        "testRemand.missing", arrest.entry().person())))
                        .toList());
    }

    /** Throws, as no rule should. */
    static Rule defective() {
        return rule("testDefective", (_, _) -> {
            throw new IllegalStateException("a defect");
        });
    }

    private static @Nullable Instant at(Docket docket, Class<? extends Entry> type) {
        return docket.last(type, _ -> true).map(Docket.Of::occurredAt).orElse(null);
    }

    private static Status status(@Nullable Instant done, Instant due, Instant now) {
        if (done != null) {
            return done.isBefore(due) ? Status.MET_ON_TIME : Status.MET_LATE;
        }
        return now.isBefore(due) ? Status.RUNNING : Status.BREACHED;
    }

    private interface In {
        List<Deadline> in(Docket docket, Moment moment);
    }

    private static Rule rule(String name, In in) {
        return new Rule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Deadline> in(Docket docket, Moment moment) {
                return in.in(docket, moment);
            }
        };
    }
}
