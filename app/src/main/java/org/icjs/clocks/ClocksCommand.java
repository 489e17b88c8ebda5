package org.icjs.clocks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Party;
import org.icjs.law.Offences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is due in cases. Needs no server. */
@Command(
        name = "clocks",
        mixinStandardHelpOptions = true,
        description = "Shows what the law's clocks say of the cases in a file of entries.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:shown", "1:the file, or a line of it, can't be read"})
public final class ClocksCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Entries as the API gives them, one JSON object a line.")
    private Path file = Path.of("");

    @Option(names = "--on", paramLabel = "DATE", description = "The day, for example 2026-11-30. Default: today")
    private @Nullable LocalDate on;

    @Option(names = "--json", description = "Prints data instead of a table.")
    private boolean json;

    private final Clock clock;
    private final ClockWording wording = new ClockWording(Locale.ENGLISH);

    public ClocksCommand() {
        this(Clock.systemUTC());
    }

    ClocksCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        EntryLines lines;
        try {
            lines = EntryLines.read(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException _) {
            return unreadable(List.of(wording.text("command.noFile", file)));
        }
        if (!lines.bad().isEmpty()) {
            List<String> said = new ArrayList<>();
            lines.bad().forEach(bad -> said.add(wording.text("command.badLine", file, bad.number(), bad.why())));
            said.add(wording.text("command.badLines", lines.bad().size()));
            return unreadable(said);
        }
        Moment moment = new Moment(now(), Offences.standard(), StateSettings.shipped());
        List<Docket> dockets = lines.dockets(moment.now());
        if (dockets.isEmpty()) {
            return unreadable(List.of(wording.text("command.empty", file)));
        }
        PrintWriter out = commandLine().getOut();
        ClockTable table = new ClockTable(wording, moment, dockets, people(dockets));
        if (json) {
            out.println(table.json().canonical());
        } else {
            table.lines().forEach(out::println);
        }
        out.flush();
        return 0;
    }

    /** The end of the day asked for, so that what was done on it is counted in. */
    private Instant now() {
        return on == null ? clock.instant() : Counting.midnight(on.plusDays(1)).minusMillis(1);
    }

    /** The same person in several cases, where a jail holds or held him in them under one number. */
    private static Map<String, PersonCustody> people(List<Docket> dockets) {
        Map<String, List<PersonCustody.InCase>> byNumber = new LinkedHashMap<>();
        for (Docket docket : dockets) {
            for (Party party : docket.people()) {
                docket.known(Fact.PRISONER_NUMBER, party.ref())
                        .filter(_ -> party.jail() != null)
                        .ifPresent(number -> byNumber.computeIfAbsent(
                                        party.jail() + " " + number.value(), _ -> new ArrayList<>())
                                .add(new PersonCustody.InCase(docket, party.ref())));
            }
        }
        Map<String, PersonCustody> people = new LinkedHashMap<>();
        byNumber.forEach((number, cases) -> {
            if (cases.stream().map(one -> one.docket().id()).distinct().count() > 1) {
                people.put(number, PersonCustody.over(cases));
            }
        });
        return people;
    }

    private int unreadable(List<String> sentences) {
        PrintWriter err = commandLine().getErr();
        sentences.forEach(err::println);
        err.flush();
        return 1;
    }

    /** Picocli gives the specification before it calls. */
    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
