package org.icjs.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sites that {@code docs/network/worked-examples.md} works out by hand come to the same in the program, to the rupee. */
class WorkedExamplesTest {
    private static final Pattern TABLE =
            Pattern.compile("\\| (MZ-[A-Z-]+) \\| \\|\\n\\|---\\|---\\|\\n((?:\\|.*\\|\\n)+)");
    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.+?) \\|");

    private static Map<String, Map<String, String>> tables() throws IOException {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        Matcher table = TABLE.matcher(Files.readString(Path.of("../docs/network/worked-examples.md")));
        while (table.find()) {
            Map<String, String> rows = new LinkedHashMap<>();
            Matcher row = ROW.matcher(table.group(2));
            while (row.find()) {
                rows.put(row.group(1), row.group(2));
            }
            tables.put(table.group(1), rows);
        }
        return tables;
    }

    @Test
    void handAndProgramComeToTheSame() throws IOException {
        Map<String, Map<String, String>> tables = tables();
        assertThat(tables).hasSize(3);
        // The measurement that the page names, whatever ships since.
        byte[] traffic = Files.readAllBytes(Path.of("src/test/resources/network/traffic-2026-11-27.csv"));
        Plan plan = Planner.plan(Lists.good(Inputs.read(
                MizoramExample.sites(), MizoramExample.links(), null, null, new Inputs.File("traffic.csv", traffic))));
        tables.forEach((office, byHand) -> {
            SitePlan site = plan.sites().stream()
                    .filter(one -> one.site().office().equals(office))
                    .findFirst()
                    .orElseThrow();
            Solution solution = Objects.requireNonNull(site.solution());
            Load load = site.demand().busyHour();
            Map<String, String> program = new LinkedHashMap<>();
            program.put("arrivals an hour", digits(load.perSecond() * 3600, 4));
            program.put("mean bits", digits(load.mean(), 2));
            program.put("large bits", digits(load.large(), 2));
            program.put("places", Integer.toString(site.demand().calls()));
            program.put("night kbit/s", Wording.grouped(site.demand().nightKbps()));
            program.put("needed kbit/s", Wording.grouped(solution.neededKbps()));
            program.put("seconds", digits(solution.seconds(), 4));
            program.put("cut off hours", digits(solution.outageHours(), 4));
            program.put("once", solution.oneTime().text().replace('\u00a0', ' '));
            program.put("a year", solution.yearly().text().replace('\u00a0', ' '));
            program.put(
                    "five years",
                    solution.whole(plan.inputs().settings()).text().replace('\u00a0', ' '));
            assertThat(byHand).as(office).isEqualTo(program);
        });
    }

    private static String digits(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }
}
