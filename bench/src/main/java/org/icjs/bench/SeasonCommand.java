package org.icjs.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.icjs.verifier.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Derives how unevenly work comes over the year from weekly counts of FIRs. Each week is taken in times of its own year's average, so
 * that growth from year to year is no season; years with fewer than 52 weeks are left out.
 */
@Command(
        name = "season",
        description = "Derives the seasonal profile of bandwidth plans from weekly counts of FIRs.",
        mixinStandardHelpOptions = true)
final class SeasonCommand implements Callable<Integer> {
    private static final int WEEKS = 52;
    private static final int DIGITS = 3;

    @Parameters(
            paramLabel = "FILE",
            description = "JSON: {\"overall\":[{\"period\":\"2016-01-04/2016-01-10\",\"count\":3860}, …]}")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the profile.")
    private Path out = Path.of("season.csv");

    @Override
    public Integer call() throws IOException {
        Map<Integer, List<long[]>> years = new TreeMap<>();
        Json.Obj all = (Json.Obj) Json.readWithDecimals(Files.readString(file));
        for (Json week : ((Json.Arr) member(all, "overall")).items()) {
            Json.Obj of = (Json.Obj) week;
            LocalDate monday =
                    LocalDate.parse(((Json.Str) member(of, "period")).value().substring(0, 10));
            years.computeIfAbsent(monday.get(IsoFields.WEEK_BASED_YEAR), _ -> new ArrayList<>())
                    .add(new long[] {
                        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), ((Json.Num) member(of, "count")).value()
                    });
        }
        years.values().removeIf(weeks -> weeks.size() < WEEKS);
        Files.writeString(out, profile(years));
        System.out.println("Written to " + out + ", from the years " + years.keySet());
        return 0;
    }

    private static Json member(Json.Obj of, String name) {
        return Objects.requireNonNull(of.members().get(name), name);
    }

    private static String profile(Map<Integer, List<long[]>> years) {
        Map<Long, List<BigDecimal>> byWeek = new TreeMap<>();
        List<BigDecimal> times = new ArrayList<>();
        years.values().forEach(weeks -> {
            long sum = weeks.stream().mapToLong(week -> week[1]).sum();
            for (long[] week : weeks) {
                BigDecimal share = BigDecimal.valueOf(week[1] * weeks.size())
                        .divide(BigDecimal.valueOf(sum), MathContext.DECIMAL64);
                times.add(share);
                byWeek.computeIfAbsent(week[0], _ -> new ArrayList<>()).add(share);
            }
        });
        times.sort(null);
        StringBuilder csv = new StringBuilder("week,times,about\r\n");
        csv.append("source,,\"FIRs registered a week by the police of Karnataka, ISO years ")
                .append(years.keySet().toString().replaceAll("[\\[\\]]", ""))
                .append("; derived by ./icjs bench season\"\r\n");
        csv.append("busy,")
                .append(rounded(times.get((int) Math.ceil(0.95 * times.size()) - 1)))
                .append(",95th percentile of ")
                .append(times.size())
                .append(" weeks in times of the average week of their year\r\n");
        byWeek.forEach((week, shares) -> csv.append(week)
                .append(',')
                .append(rounded(shares.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(shares.size()), MathContext.DECIMAL64)))
                .append(",average of ")
                .append(shares.size())
                .append(" years\r\n"));
        return csv.toString();
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
