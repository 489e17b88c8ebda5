package org.icjs.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.icjs.kernel.Act;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Compares the rows of the BNS with the printed First Schedule and with a table of punishments, row by row, and writes what differs into
 * {@code docs/law/offences-report.md}. Run by hand, with the paths of the two files; it is not among the tests:
 *
 * <pre>{@code
 * mvn -pl app -am test -Dtest=ScheduleCheck -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dicjs.schedule=/path/to/schedule.csv -Dicjs.punishments=/path/to/punishments.csv
 * }</pre>
 *
 * The first has the columns {@code bns_section, cognizable, bailable, court_tier}, the second {@code section, max_years, min_years, life,
 * death, fine, s187_3_days, s176_3_forensic}. A difference needs its reason in {@code docs/law/differences.csv}, else the check fails.
 */
class ScheduleCheck {
    private static final Path REPORT = Path.of("../docs/law/offences-report.md");
    private static final Path REASONS = Path.of("../docs/law/differences.csv");
    private static final String BEGIN = "<!-- written by ScheduleCheck: begin -->";
    private static final String END = "<!-- written by ScheduleCheck: end -->";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Printed otherwise than the Act numbers them. */
    private static final Map<String, String> MISPRINTED = Map.of("61(2)(1)", "61(2)(b)");

    private record Difference(String section, String question, String theirs, String ours) {}

    private record Compared(String source, int rows, int cells, List<Difference> differences, List<Offence> left) {}

    /** The answers of one row, by question. */
    private interface Answers<T> {
        Map<String, String> of(T row);
    }

    @Test
    void writesTheReport() throws IOException {
        String schedule = System.getProperty("icjs.schedule", "");
        String punishments = System.getProperty("icjs.punishments", "");
        assumeTrue(!schedule.isEmpty() && !punishments.isEmpty(), "run by hand, with the paths of the two files");
        Compared printed = compare(
                "the printed First Schedule",
                rows(Path.of(schedule)),
                "bns_section",
                ScheduleCheck::printed,
                ScheduleCheck::ownClass);
        Compared punished = compare(
                "the table of punishments",
                rows(Path.of(punishments)),
                "section",
                ScheduleCheck::punished,
                ScheduleCheck::ownPunishment);
        Map<String, String> reasons = new LinkedHashMap<>();
        rows(REASONS).forEach(row -> reasons.put(row.get("section") + "|" + row.get("question"), row.get("reason")));
        List<String> unexplained = new ArrayList<>();
        String written = write(printed, reasons, unexplained) + write(punished, reasons, unexplained);
        String old = Files.readString(REPORT);
        Files.writeString(
                REPORT,
                old.substring(0, old.indexOf(BEGIN) + BEGIN.length())
                        + "\n"
                        + written
                        + old.substring(old.indexOf(END)));
        assertThat(unexplained).as("differences without a reason").isEmpty();
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            return FORMAT.parse(reader).getRecords();
        }
    }

    private static Compared compare(
            String source, List<CSVRecord> rows, String section, Answers<CSVRecord> theirs, Answers<Offence> ours) {
        Map<String, List<CSVRecord>> bySection = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> MISPRINTED.getOrDefault(row.get(section), row.get(section)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Difference> differences = new ArrayList<>();
        List<Offence> left = Offences.standard().all().stream()
                .filter(offence -> offence.section().act() == Act.BNS)
                .collect(Collectors.toCollection(ArrayList::new));
        int cells = 0;
        for (var one : bySection.entrySet()) {
            List<Offence> limbs = new ArrayList<>(
                    Offences.standard().find(new Section(Act.BNS, one.getKey())).orElse(List.of()));
            for (CSVRecord row : one.getValue()) {
                Map<String, String> sought = theirs.of(row);
                cells += sought.size();
                Offence nearest = limbs.stream()
                        .min(Comparator.comparingInt(limb -> count(sought, ours.of(limb))))
                        .orElse(null);
                if (nearest == null) {
                    differences.add(new Difference(one.getKey(), "row", "present", "absent"));
                    continue;
                }
                limbs.remove(nearest);
                left.remove(nearest);
                Map<String, String> held = ours.of(nearest);
                sought.forEach((question, answer) -> {
                    String own = held.getOrDefault(question, "");
                    if (!own.equals(answer)) {
                        differences.add(
                                new Difference(nearest.cited().toString().substring(4), question, answer, own));
                    }
                });
            }
        }
        return new Compared(source, rows.size(), cells, differences, left);
    }

    private static int count(Map<String, String> theirs, Map<String, String> ours) {
        return (int) theirs.entrySet().stream()
                .filter(answer -> !answer.getValue().equals(ours.get(answer.getKey())))
                .count();
    }

    private static Map<String, String> printed(CSVRecord row) {
        return new TreeMap<>(Map.of(
                "cognizable", either(row.get("cognizable")),
                "bailable", either(row.get("bailable")),
                "court", row.get("court_tier")));
    }

    private static String either(String letter) {
        return letter.isEmpty() ? "depends" : letter;
    }

    private static Map<String, String> ownClass(Offence offence) {
        Court court = offence.court().answer();
        return Map.of(
                "cognizable", letter(offence.cognizable().answer()),
                "bailable", letter(offence.bailable().answer()),
                "court", court == Court.PRINCIPAL || court == Court.WHERE_COMMITTED ? "DEPENDENT" : court.name());
    }

    private static String letter(Answer answer) {
        return switch (answer) {
            case YES -> "Y";
            case NO -> "N";
            case CONDITIONAL, AS_PRINCIPAL, UNSETTLED -> "depends";
        };
    }

    private static Map<String, String> punished(CSVRecord row) {
        String days = row.get("s187_3_days");
        Map<String, String> answers = new TreeMap<>();
        answers.put("greatest", years(row.get("max_years")));
        answers.put("least", years(row.get("min_years")));
        answers.put("life", row.get("life").isEmpty() ? "N" : row.get("life"));
        answers.put("death", row.get("death").isEmpty() ? "N" : row.get("death"));
        answers.put("fine", row.get("fine"));
        answers.put("custody", days.startsWith("UNSETTLED") ? "60 or 90" : days.split(" \\(", 2)[0]);
        answers.put("forensic visit", row.get("s176_3_forensic"));
        return answers;
    }

    private static String years(String text) {
        return text.isEmpty() || text.equals("0")
                ? ""
                : new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    private static Map<String, String> ownPunishment(Offence offence) {
        Punishment punishment = offence.punishment();
        Classification classed = offence.classification();
        return Map.of(
                "greatest",
                years(punishment.greatest()),
                "least",
                years(punishment.least()),
                "life",
                punishment.life() ? "Y" : "N",
                "death",
                punishment.death() ? "Y" : "N",
                "fine",
                switch (punishment.fine()) {
                    case NONE -> "N";
                    case WITH -> "Y";
                    case ALTERNATIVE -> "ALT";
                    case OPTIONAL -> "OPT";
                    case ONLY -> "ONLY";
                },
                "custody",
                switch (classed.custody().answer()) {
                    case SIXTY -> "60";
                    case NINETY -> "90";
                    case SIXTY_OR_NINETY -> "60 or 90";
                    case ONE_HUNDRED_EIGHTY -> "180";
                    case AS_PRINCIPAL -> "AS PRINCIPAL";
                },
                "forensic visit",
                switch (classed.forensicVisit().answer()) {
                    case YES -> "Y";
                    case NO -> "N";
                    case AS_PRINCIPAL, CONDITIONAL, UNSETTLED -> "AS PRINCIPAL";
                });
    }

    /** As the table has them: a month is a twelfth of a year, to four places; a day a three hundred and sixty-fifth. */
    private static String years(@Nullable Period term) {
        if (term == null) {
            return "";
        }
        BigDecimal years = BigDecimal.valueOf(term.getYears() * 12L + term.getMonths())
                .divide(BigDecimal.valueOf(12), 4, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(term.getDays()).divide(BigDecimal.valueOf(365), 4, RoundingMode.HALF_UP));
        return years.stripTrailingZeros().toPlainString();
    }

    private static String write(Compared compared, Map<String, String> reasons, List<String> unexplained) {
        StringBuilder text = new StringBuilder("\n### Against %s\n\n%d rows, %d cells: %d differences.\n"
                .formatted(
                        compared.source(),
                        compared.rows(),
                        compared.cells(),
                        compared.differences().size()));
        if (!compared.differences().isEmpty()) {
            text.append("\n| section | question | theirs | held | reason |\n|---|---|---|---|---|\n");
        }
        for (Difference one : compared.differences()) {
            text.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(
                            one.section(),
                            one.question(),
                            one.theirs().isEmpty() ? "none" : one.theirs(),
                            one.ours().isEmpty() ? "none" : one.ours(),
                            reason(one.section(), one.question(), reasons, unexplained)));
        }
        if (!compared.left().isEmpty()) {
            text.append("\nHeld, and not in that table:\n\n");
        }
        for (Offence one : compared.left()) {
            String section = one.cited().toString().substring(4);
            text.append("- %s, %s: %s%n".formatted(section, one.label(), reason(section, "row", reasons, unexplained)));
        }
        return text.toString();
    }

    private static String reason(
            String section, String question, Map<String, String> reasons, List<String> unexplained) {
        @Nullable String reason = reasons.get(section + "|" + question);
        if (reason == null) {
            unexplained.add(section + " " + question);
        }
        return Objects.requireNonNullElse(reason, "**no reason given**");
    }
}
