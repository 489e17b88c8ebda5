package org.icjs.clocks;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.icjs.law.StateLaw;

/** What the law leaves open and a State has decided, each from a day on and with its reason. */
public final class StateSettings {
    private static final class Shipped {
        static final StateSettings ALL = read();
    }

    private static final String STATE = "settings.csv";

    private final Map<String, List<Setting>> byPoint;

    /**
     * @param value one of the words that the rule knows, or a number
     * @param from the first day on which it holds
     * @param reason why so, and what the other answer would be
     */
    public record Setting(String point, String value, LocalDate from, String reason) {}

    private StateSettings(Map<String, List<Setting>> byPoint) {
        this.byPoint = Map.copyOf(byPoint);
    }

    /** What this program ships with, and what the State has decided since: {@link StateLaw}. */
    public static StateSettings shipped() {
        return Shipped.ALL;
    }

    /** Settings in place of others, for example a test's or another State's. */
    public static StateSettings of(List<Setting> settings) {
        Map<String, List<Setting>> byPoint = new HashMap<>();
        for (Setting setting : settings) {
            byPoint.merge(
                    setting.point(),
                    List.of(setting),
                    (some, more) -> Stream.concat(some.stream(), more.stream())
                            .sorted(Comparator.comparing(Setting::from).reversed())
                            .toList());
        }
        return new StateSettings(byPoint);
    }

    /** What holds on that day. @throws IllegalArgumentException if nothing is set for it: the file is incomplete */
    public Setting on(String point, LocalDate day) {
        return byPoint.getOrDefault(point, List.of()).stream()
                .filter(setting -> !setting.from().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is set for " + point + " on " + day));
    }

    /** Every setting, by its point, the latest first. */
    public List<Setting> all() {
        return byPoint.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Setting::point))
                .toList();
    }

    private static StateSettings read() {
        try (InputStream in = Objects.requireNonNull(StateSettings.class.getResourceAsStream("/clocks/settings.csv"))) {
            List<Setting> shipped = settings(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return of(StateLaw.text(STATE).map(text -> with(shipped, text)).orElse(shipped));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What ships and the State's own rows, each of a point that ships and from a day on.
     *
     * @throws StateLaw.Unreadable where a row can't be read, or is of no such point
     */
    static List<Setting> with(List<Setting> shipped, String text) {
        Map<String, Setting> points = shipped.stream().collect(toMap(Setting::point, each -> each, (one, _) -> one));
        try {
            List<Setting> added = settings(text);
            for (Setting setting : added) {
                Setting known = points.get(setting.point());
                if (known == null) {
                    throw new IllegalArgumentException(setting.point() + " is no point that a State decides");
                }
                if (!kind(known.value()).equals(kind(setting.value()))) {
                    throw new IllegalArgumentException(
                            setting.point() + " takes a value like " + known.value() + ", not " + setting.value());
                }
            }
            return Stream.concat(shipped.stream(), added.stream()).toList();
        } catch (IllegalArgumentException e) {
            throw new StateLaw.Unreadable(STATE + " of the State: " + e.getMessage()
                    + ". Each line is point,value,from,reason; docs/law/clocks.md has the points.");
        }
    }

    private static String kind(String value) {
        if (value.matches("\\d+")) {
            return "number";
        }
        return value.matches("\\d{4}-\\d\\d-\\d\\d") ? "day" : "words";
    }

    static List<Setting> settings(String text) {
        return text.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(StateSettings::setting)
                .toList();
    }

    /** The reason comes last and may have commas. */
    private static Setting setting(String line) {
        String[] cells = line.split(",", 4);
        if (cells.length < 4 || cells[3].isBlank()) {
            throw new IllegalArgumentException("\"" + line + "\" has no reason");
        }
        try {
            return new Setting(cells[0], cells[1], LocalDate.parse(cells[2]), cells[3].replaceAll("^\"|\"$", ""));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(cells[2] + " is not a day, as 2027-01-01", e);
        }
    }
}
