package org.icjs.clocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.icjs.docket.Docket;
import org.icjs.kernel.IndiaTime;
import org.icjs.verifier.Json;

/** Deadlines of some cases, as lines for a terminal or as data. */
final class ClockTable {
    private final ClockWording wording;
    private final Moment moment;
    private final List<Docket> dockets;
    private final Map<String, PersonCustody> people;

    /** @param people by the jail's number, those who are in several of the cases */
    ClockTable(ClockWording wording, Moment moment, List<Docket> dockets, Map<String, PersonCustody> people) {
        this.wording = wording;
        this.moment = moment;
        this.dockets = dockets;
        this.people = people;
    }

    /** Of those who are in several cases, with what these do to one another, after the others. */
    private List<Deadline> deadlines(Docket docket) {
        List<PersonCustody> known =
                people.values().stream().filter(person -> person.isIn(docket)).toList();
        return Stream.concat(
                        Rules.of(docket, moment).stream()
                                .filter(deadline -> known.stream().noneMatch(person -> person.isHis(docket, deadline))),
                        known.stream().flatMap(person -> person.of(docket, moment).stream()))
                .toList();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(wording.text("command.when", IndiaTime.show(moment.now())));
        for (Docket docket : dockets) {
            lines.add("");
            lines.add(wording.text("command.docket", docket.id()));
            for (CustodySpells custody : moment.custody(docket)) {
                lines.add("  "
                        + wording.text(
                                "command.custody",
                                custody.person(),
                                custody.beforeConviction().until(moment.today()),
                                custody.remanded().until(moment.today())));
            }
            List<Deadline> deadlines = deadlines(docket);
            if (deadlines.isEmpty()) {
                lines.add("  " + wording.text("command.none"));
            }
            deadlines.forEach(deadline -> line(deadline, lines));
        }
        people.forEach((number, person) -> {
            lines.add("");
            lines.add(wording.text("command.person", number, person.cases().size(), person.days(moment)));
        });
        return lines;
    }

    private void line(Deadline deadline, List<String> lines) {
        lines.add(String.format(
                Locale.ROOT,
                "  %-18s  %-14s  %-4s  %s (%s)",
                due(deadline),
                wording.status(deadline.status()),
                deadline.person() == null ? "" : deadline.person(),
                wording.name(deadline.rule()),
                deadline.section()));
        lines.add("      " + wording.say(deadline.because()));
    }

    /** The moment for hours; for days the last day in time, or the first day of a right. */
    private static String due(Deadline deadline) {
        if (deadline.due() == null) {
            return "";
        }
        return deadline.byTheHour()
                ? IndiaTime.show(deadline.due())
                : IndiaTime.show(IndiaTime.dateOf(deadline.due().minusNanos(1)));
    }

    Json.Obj json() {
        Map<String, Json> members = new TreeMap<>();
        members.put("at", new Json.Str(moment.now().toString()));
        members.put("dockets", new Json.Arr(dockets.stream().map(this::docket).toList()));
        List<Json> persons = new ArrayList<>();
        people.forEach((number, person) -> persons.add(new Json.Obj(Map.of(
                "number", new Json.Str(number),
                "days", new Json.Num(person.days(moment)),
                "cases",
                        new Json.Arr(person.cases().stream()
                                .map(one -> (Json) new Json.Obj(Map.of(
                                        "docket", new Json.Str(one.docket().id().toString()),
                                        "person", new Json.Str(one.person().toString()),
                                        "days",
                                                new Json.Num(person.daysIn(
                                                        one.docket().id(), moment)))))
                                .toList())))));
        members.put("persons", new Json.Arr(persons));
        return new Json.Obj(members);
    }

    private Json docket(Docket docket) {
        return new Json.Obj(Map.of(
                "docket",
                new Json.Str(docket.id().toString()),
                "custody",
                new Json.Arr(moment.custody(docket).stream()
                        .flatMap(custody -> custody.spells().stream().map(spell -> spell(custody, spell)))
                        .toList()),
                "deadlines",
                new Json.Arr(deadlines(docket).stream().map(this::deadline).toList())));
    }

    private static Json spell(CustodySpells custody, Spell spell) {
        Map<String, Json> members = new TreeMap<>();
        members.put("person", new Json.Str(custody.person().toString()));
        members.put("kind", new Json.Str(spell.kind().name()));
        members.put("from", new Json.Str(spell.from().toString()));
        if (spell.to() != null) {
            members.put("to", new Json.Str(spell.to().toString()));
        }
        members.put("basis", texts(spell.basis()));
        return new Json.Obj(members);
    }

    private Json deadline(Deadline deadline) {
        Map<String, Json> members = new TreeMap<>();
        members.put("rule", new Json.Str(deadline.rule()));
        members.put("section", new Json.Str(deadline.section().toString()));
        if (deadline.person() != null) {
            members.put("person", new Json.Str(deadline.person().toString()));
        }
        members.put("status", new Json.Str(deadline.status().name()));
        if (deadline.due() != null) {
            members.put("due", new Json.Str(deadline.due().toString()));
        }
        members.put("byTheHour", new Json.Bool(deadline.byTheHour()));
        members.put("owner", new Json.Str(deadline.owner().name()));
        members.put("basis", texts(deadline.basis()));
        members.put("key", new Json.Str(deadline.because().key()));
        members.put("because", new Json.Str(wording.say(deadline.because())));
        return new Json.Obj(members);
    }

    private static Json texts(List<?> values) {
        return new Json.Arr(values.stream()
                .map(value -> (Json) new Json.Str(value.toString()))
                .toList());
    }
}
