package org.icjs.journey;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Json;
import org.icjs.verifier.Report;
import org.jspecify.annotations.Nullable;

/** What the walks came to, printed while they go on. */
final class JourneyTable {
    private static final int RULE = 81;

    /** One walk. */
    private record Walked(GoldenCase golden, List<Walk.Stride> strides) {
        int typed() {
            return strides.stream().mapToInt(Walk.Stride::typed).sum();
        }

        int reused() {
            return strides.stream().mapToInt(Walk.Stride::reused).sum();
        }

        int retyped() {
            return strides.stream().mapToInt(stride -> stride.retyped().size()).sum();
        }

        double millis() {
            return strides.stream().mapToDouble(Walk.Stride::millis).sum();
        }

        long recorded() {
            return strides.stream().filter(stride -> stride.refusal().isEmpty()).count();
        }

        boolean flawless() {
            return retyped() == 0 && recorded() == golden.steps().size();
        }
    }

    private final @Nullable PrintWriter out;
    private final List<Walked> walks = new ArrayList<>();

    /** @param out null where nothing is printed on the way */
    JourneyTable(@Nullable PrintWriter out) {
        this.out = out;
    }

    void begin(GoldenCase golden) {
        walks.add(new Walked(golden, new ArrayList<>()));
        say("Case " + golden.name());
        say(row("OFFICE", "ENTRY", "TYPED", "REUSED", "MS"));
    }

    void add(Walk.Stride stride) {
        walks.getLast().strides().add(stride);
        say(row(
                stride.step().office().code(),
                stride.step().type().name(),
                String.valueOf(stride.typed()),
                String.valueOf(stride.reused()),
                millis(stride.millis())));
        if (!stride.retyped().isEmpty()) {
            say("✗ typed again: " + String.join(", ", stride.retyped()));
        }
        if (!stride.refusal().isEmpty()) {
            say("✗ refused: " + stride.refusal());
        }
    }

    void end() {
        Walked walked = walks.getLast();
        say("─".repeat(RULE));
        say(sums(walked.recorded() + " of " + walked.golden().steps().size() + " entries", List.of(walked)));
        say("");
    }

    String total() {
        return sums("All: " + walks.stream().mapToLong(Walked::recorded).sum() + " entries", walks);
    }

    boolean flawless() {
        return walks.stream().allMatch(Walked::flawless);
    }

    /** The offices where something was filed, by code. */
    Collection<OfficeCode> offices() {
        TreeSet<OfficeCode> offices = new TreeSet<>();
        walks.forEach(walked -> walked.strides().stream()
                .filter(stride -> stride.refusal().isEmpty())
                .forEach(stride -> offices.add(stride.step().office())));
        return offices;
    }

    Json json(Report report) {
        return new Json.Obj(Map.of(
                "cases", new Json.Arr(walks.stream().map(JourneyTable::json).toList()),
                "retyped", new Json.Num(walks.stream().mapToInt(Walked::retyped).sum()),
                "verification", report.json()));
    }

    private static Json json(Walked walked) {
        return new Json.Obj(Map.of(
                "case", new Json.Str(walked.golden().name()),
                "steps", new Json.Num(walked.golden().steps().size()),
                "entries",
                        new Json.Arr(walked.strides().stream()
                                .map(JourneyTable::json)
                                .toList())));
    }

    private static Json json(Walk.Stride stride) {
        return new Json.Obj(Map.of(
                "office", new Json.Str(stride.step().office().code()),
                "entry", new Json.Str(stride.step().type().name()),
                "typed", new Json.Num(stride.typed()),
                "reused", new Json.Num(stride.reused()),
                "retyped",
                        new Json.Arr(stride.retyped().stream()
                                .map(name -> (Json) new Json.Str(name))
                                .toList()),
                "microseconds", new Json.Num(Math.round(stride.millis() * 1000)),
                "refusal", new Json.Str(stride.refusal())));
    }

    private static String sums(String what, List<Walked> walks) {
        int retyped = walks.stream().mapToInt(Walked::retyped).sum();
        return row(
                what,
                "re-typed " + retyped,
                String.valueOf(walks.stream().mapToInt(Walked::typed).sum()),
                String.valueOf(walks.stream().mapToInt(Walked::reused).sum()),
                millis(walks.stream().mapToDouble(Walked::millis).sum()));
    }

    private static String row(String office, String entry, String typed, String reused, String millis) {
        return "%-17s %-38s %6s %7s %9s".formatted(office, entry, typed, reused, millis);
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void say(String line) {
        if (out != null) {
            out.println(line);
            out.flush();
        }
    }
}
