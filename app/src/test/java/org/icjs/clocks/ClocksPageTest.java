package org.icjs.clocks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.icjs.law.Law;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/law/clocks.md} and {@code docs/law/clocks-missing.md} are written from the rules, their words and the list of all clocks in
 * {@code clocks/clocks.csv}: run this test with {@code -Dicjs.regenerate=true}.
 */
class ClocksPageTest {
    private static final Path PAGE = Path.of("../docs/law/clocks.md");
    private static final Path MISSING = Path.of("../docs/law/clocks-missing.md");
    private static final LocalDate SETTINGS_ON = LocalDate.of(2026, 12, 1);
    private static final List<Row> LIST = list();

    /**
     * @param rule a rule's name, {@code custody} for what the rules of custody count, {@code finding} for what is asked when an entry is
     *     filed, {@code outside} for what no case file can hold, or {@code missing}
     * @param why what is peculiar to the rule, or what the docket lacks
     */
    private record Row(String id, String act, String section, String rule, String why) {
        boolean missing() {
            return rule.equals("missing");
        }

        boolean custody() {
            return rule.equals("custody");
        }

        boolean finding() {
            return rule.equals("finding");
        }

        boolean outside() {
            return rule.equals("outside");
        }

        boolean counted() {
            return !missing() && !custody() && !finding() && !outside();
        }
    }

    @Test
    void thePagesSayWhatTheRulesSay() throws IOException {
        if (Boolean.getBoolean("icjs.regenerate")) {
            Files.writeString(PAGE, page());
            Files.writeString(MISSING, missing());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
        assertThat(Files.readString(MISSING)).isEqualTo(missing());
    }

    /** The seventy-two clocks of the first list, and what the review of the law and the special Acts added. */
    @Test
    void nothingIsDroppedInSilence() {
        assertThat(LIST).hasSize(150);
        assertThat(LIST.stream().map(Row::id)).doesNotHaveDuplicates();
        assertThat(LIST.stream().filter(row -> !row.counted() && row.why().isBlank()))
                .as("what is missing says what it lacks")
                .isEmpty();
        assertThat(LIST.stream().filter(Row::counted).map(Row::rule).distinct())
                .as("every rule stands in the list, and the list names no other")
                .containsExactlyInAnyOrderElementsOf(
                        ProcedureRules.ALL.stream().map(Rule::name).toList());
    }

    @Test
    void everyRuleCitesWhatTheListSays() {
        for (Row row : LIST) {
            ProcedureRules.ALL.stream()
                    .filter(rule -> rule.name().equals(row.rule()))
                    .forEach(rule ->
                            assertThat(cited(rule)).as(row.id()).startsWith(row.act() + " " + base(row.section())));
        }
    }

    @Test
    void everyRuleIsAsked() {
        assertThat(Rules.all()).containsAll(ProcedureRules.ALL);
        assertThat(ProcedureRules.ALL.stream().map(Rule::name)).doesNotHaveDuplicates();
    }

    private static String base(String section) {
        return section.replaceAll("\\(.*", "");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # The law's clocks of procedure

                Written from the rules in `org.icjs.clocks`, their words and `clocks/clocks.csv` by `ClocksPageTest`; change it there. Custody
                (58, 187(2) and (3), 479, 468, 475, NDPS 36A(4), UAPA 43D(2)) is counted by rules of its own. What is not counted yet stands in
                [clocks-missing.md](clocks-missing.md).

                Periods of days end with the midnight in India that ends their last day. *Day left out*: the day of the event does not count
                (General Clauses Act 1897, section 9). Where the law says forthwith, the hours are an alarm of this program. No clock here is
                moved by a holiday; a right says that the next open day counts (General Clauses Act 1897, section 10).

                | section | clock | rule | time allowed | who acts | tests | remarks |
                |---|---|---|---|---|---|---|
                """);
        for (Rule rule : ProcedureRules.ALL) {
            page.append("| ")
                    .append(String.join(
                            " | ",
                            cited(rule),
                            words().getProperty("clock." + rule.name()),
                            "`" + rule.name() + "`",
                            allowed(rule),
                            rule instanceof Timed timed ? timed.owner().name().toLowerCase(Locale.ROOT) : owner(rule),
                            rule instanceof Timed ? "`TimedTest`, `ProcedureRulesTest`" : "`ProcedureRulesTest`",
                            remarks(rule)))
                    .append(" |\n");
        }
        page.append(
                "\n## Settings\n\nWhat the law leaves open, and what stands for it until a State decides otherwise: in a `settings.csv` with the same four columns, in the folder that "
                        + "`ICJS_LAW` names (decision 0033).\n\n");
        page.append("| point | value | from | reason |\n|---|---|---|---|\n");
        for (StateSettings.Setting setting : ours()) {
            page.append("| `")
                    .append(setting.point())
                    .append("` | ")
                    .append(setting.value())
                    .append(" | ")
                    .append(setting.from())
                    .append(" | ")
                    .append(setting.reason())
                    .append(" |\n");
        }
        return page.toString();
    }

    private static List<StateSettings.Setting> ours() {
        return StateSettings.shipped().all().stream()
                .filter(setting -> setting.point().startsWith("clock."))
                .toList();
    }

    private static String lacking() {
        String rows = table(Row::missing);
        return rows.isEmpty()
                ? "None: each stands in one of the tables below, or is counted.\n"
                : "| section | id | what is lacking |\n|---|---|---|\n" + rows;
    }

    private static String missing() {
        return """
                # Clocks that are not counted yet

                Written from `clocks/clocks.csv` by `ClocksPageTest`. No entry of a case can begin them, end them, or tell whether they apply: a
                rule would pretend. Each says what is lacking.

                """ + lacking() + """

                ## Asked when an entry is filed

                No time runs: what is wrong is a finding against the entry, which refuses it or is recorded with it.

                | section | id | |
                |---|---|---|
                """ + table(Row::finding) + """

                ## Outside a case file, or no time

                What these sections ask is not of a case that began with an FIR, or it is a duty, a power or a number without a time. Where an
                entry can show that it was not kept, a finding stands against that entry.

                | section | id | |
                |---|---|---|
                """ + table(Row::outside) + """

                ## Counted by the rules of custody

                | section | id | |
                |---|---|---|
                """ + table(Row::custody);
    }

    private static String table(Predicate<Row> which) {
        return LIST.stream()
                .filter(which)
                .map(row -> "| " + row.act() + " " + row.section() + " | " + row.id() + " | " + row.why() + " |\n")
                .collect(joining());
    }

    private static String cited(Rule rule) {
        return rule instanceof Timed timed
                ? timed.citation().toString()
                : Arrays.stream(rule.getClass().getAnnotationsByType(Law.class))
                        .map(law -> law.act() + " " + law.section())
                        .collect(joining(", "));
    }

    private static String allowed(Rule rule) {
        if (!(rule instanceof Timed timed)) {
            return "see `" + rule.getClass().getSimpleName() + "`";
        }
        return switch (timed.limit()) {
            case Limit.Hours(int hours) -> hours + " hours";
            case Limit.Span(Period period, Counting counting) ->
                length(period)
                        + (counting == Counting.FROM_THE_DAY_AFTER
                                ? ", day left out"
                                : ", the day itself is the first");
            case Limit.Open(String point) ->
                StateSettings.shipped().on(point, SETTINGS_ON).value() + " days (`" + point + "`), day left out";
            case Limit.Alarm(String point) ->
                "no time in the law; alarm after "
                        + StateSettings.shipped().on(point, SETTINGS_ON).value() + " hours (`" + point + "`)";
        };
    }

    private static String length(Period period) {
        return period.isZero()
                ? "the day named"
                : period.getMonths() > 0 ? period.getMonths() + " months" : period.getDays() + " days";
    }

    private static String owner(Rule rule) {
        return rule instanceof GroundsGiven ? "investigator" : "court";
    }

    private static String remarks(Rule rule) {
        return LIST.stream()
                .filter(row -> row.rule().equals(rule.name()))
                .map(Row::why)
                .filter(why -> !why.isBlank())
                .collect(joining("; "));
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in = resource("/messages/clocks.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static List<Row> list() {
        try (InputStream in = resource("/clocks/clocks.csv")) {
            Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            List<Row> rows = new ArrayList<>();
            lines.skip(1).forEach(line -> {
                List<String> cells = Arrays.asList(line.split(",", 5));
                rows.add(new Row(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4).replaceAll("^\"|\"$", "")));
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ClocksPageTest.class.getResourceAsStream(name), name);
    }
}
