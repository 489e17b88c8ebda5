package org.icjs.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.icjs.docket.Codec;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Recorded;
import org.icjs.verifier.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ClocksCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private static ACustody cheating() {
        return ACustody.of("2026-02-28", "BNS 318(4)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T09:30")
                .admitted("2026-03-02T12:00");
    }

    private static ACustody intimidation() {
        return ACustody.of("2026-02-27", "BNS 351(2)")
                .arrested("2026-02-28T10:00")
                .remanded("2026-03-01T09:30")
                .admitted("2026-03-01T12:00");
    }

    @Test
    void showsEachDeadlineWithItsReason() throws IOException {
        assertThat(run(lines(cheating().docket()), "--on", "2026-04-30")).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains("Deadlines on 30 Apr 2026", "Default bail (BNSS 187(3))", "30 Apr 2026", "running")
                .contains("must be released on bail from 1 May 2026 on, when 60 days in custody are over")
                .contains("P2: 61 days in custody before judgment, 60 of them on remand")
                .doesNotContain("{");
    }

    @Test
    void theDayDecidesAndWhatCameLaterIsNotSeen() throws IOException {
        List<String> lines = lines(cheating().reported("2026-05-05T10:00").docket());

        assertThat(run(lines, "--on", "2026-05-01")).isZero();
        assertThat(out.toString()).contains("no police report is filed. It has not been applied for");
    }

    @Test
    void withoutADayItIsToday() throws IOException {
        assertThat(run(lines(cheating().docket()))).isZero();
        assertThat(out.toString()).contains("Deadlines on 1 Jun 2026");
    }

    @Test
    void printsData() throws IOException {
        assertThat(run(lines(cheating().docket()), "--json", "--on", "2026-04-30"))
                .isZero();

        Json.Obj whole = (Json.Obj) Json.read(out.toString().strip());
        Json.Obj docket =
                (Json.Obj) ((Json.Arr) Objects.requireNonNull(whole.members().get("dockets")))
                        .items()
                        .getFirst();
        assertThat(((Json.Arr) Objects.requireNonNull(docket.members().get("deadlines"))).items())
                .anySatisfy(deadline -> assertThat(deadline.canonical())
                        .contains(
                                "\"rule\":\"defaultBail\"",
                                "\"due\":\"2026-04-30T18:30:00Z\"",
                                "\"status\":\"RUNNING\""));
        assertThat(((Json.Arr) Objects.requireNonNull(docket.members().get("custody"))).items())
                .hasSize(2);
    }

    @Test
    void addsUpAPersonWhomAJailHoldsInTwoCasesUnderOneNumber() throws IOException {
        List<String> lines = new ArrayList<>(lines(cheating().docket()));
        lines.addAll(lines(intimidation().docket()));

        assertThat(run(lines, "--on", "2026-03-10")).isZero();
        assertThat(out.toString())
                .contains("in 2 cases: 11 days in custody, overlapping days once")
                .contains("is barred, because 2 cases are pending");
    }

    @Test
    void keepsCasesApartWhereNobodyKnowsThatItIsOnePerson() throws IOException {
        List<String> lines = new ArrayList<>(lines(cheating().docket()));
        lines.addAll(lines(ACustody.of("2026-02-27", "BNS 351(2)")
                .arrested("2026-02-28T10:00")
                .docket()));

        assertThat(run(lines, "--on", "2026-03-10")).isZero();
        assertThat(out.toString()).doesNotContain("overlapping", "barred");
    }

    @Test
    void takesAWholeCaseFile() throws IOException {
        String whole = "{\"docket\":\"" + cheating().docket().id() + "\",\"entries\":["
                + String.join(",", lines(cheating().docket())) + "]}";

        assertThat(run(List.of(whole), "--on", "2026-03-10")).isZero();
        assertThat(out.toString()).contains("Default bail");
    }

    @Test
    void namesEachLineThatIsNotRight() throws IOException {
        List<String> lines = new ArrayList<>(lines(cheating().docket()));
        String arrest = lines.get(1);
        lines.set(1, arrest.replace("PROPER_INVESTIGATION", "BECAUSE"));
        lines.add("{not json");
        lines.add("[]");
        lines.add(lines.getFirst());
        lines.add(lines.getLast().replace("\"seq\":", "\"sequel\":"));
        lines.add(lines.getFirst().replaceAll("\"occurredAt\":\"[^\"]*\"", "\"occurredAt\":\"yesterday\""));
        lines.add(lines.getFirst().replaceAll("\"office\":\"[^\"]*\"", "\"office\":\"?\""));

        assertThat(run(lines)).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("line 2: the facts are not those of police.PersonArrested: /reasons/0 (choice.unknown)")
                .contains("line 5: the text", "line 6: not a JSON object", "line 7: the entry", "line 8: \"seq\"")
                .contains("line 9: a time is not written", "line 10: a value is malformed")
                .contains("7 lines are not right");
    }

    @Test
    void keepsATypeThatItDoesNotKnow() throws IOException {
        List<String> lines = new ArrayList<>(lines(cheating().docket()));
        lines.add(lines.getLast()
                .replaceAll("\"type\":\"[^\"]*\"", "\"type\":\"police.DroneFlown\"")
                .replaceAll("\"id\":\"[^\"]*\"", "\"id\":\"019ac000-0000-7000-8000-000000000001\""));

        assertThat(run(lines, "--on", "2026-03-10")).isZero();
    }

    @Test
    void saysThatAFileIsMissingOrEmpty() throws IOException {
        assertThat(new CommandLine(command()).setErr(new PrintWriter(err, true)).execute("nowhere.jsonl"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("nowhere.jsonl cannot be read");
        assertThat(run(List.of(""))).isEqualTo(1);
        assertThat(err.toString()).contains("has no entry");
    }

    /** As the API gives an entry in a case file. */
    static List<String> lines(Docket docket) {
        List<String> lines = new ArrayList<>();
        for (Recorded recorded : docket.entries()) {
            Map<String, Json> members = new TreeMap<>();
            members.put("docket", new Json.Str(docket.id().toString()));
            members.put("id", new Json.Str(recorded.id().toString()));
            members.put("office", new Json.Str(recorded.office().code()));
            members.put("seq", new Json.Num(recorded.seq()));
            members.put("officer", new Json.Str(recorded.officer().code()));
            members.put("occurredAt", new Json.Str(recorded.occurredAt().toString()));
            members.put("recordedAt", new Json.Str(recorded.recordedAt().toString()));
            members.put(
                    "type",
                    new Json.Str(EntryType.of(recorded.entry().getClass()).name()));
            members.put("facts", Codec.whole(recorded.entry()));
            lines.add(new Json.Obj(members).canonical());
        }
        return lines;
    }

    private int run(List<String> lines, String... options) throws IOException {
        Path file = folder.resolve("entries.jsonl");
        Files.write(file, lines);
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(options));
        return new CommandLine(command())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private static ClocksCommand command() {
        return new ClocksCommand(Clock.fixed(ACustody.at("2026-06-01T10:00"), ZoneOffset.UTC));
    }
}
