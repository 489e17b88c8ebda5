package org.icjs.clocks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the law leaves open and a State has decided, each from a day on and with its reason. */
public final class StateSettings {
    private static final class Shipped {
        static final StateSettings ALL = read("/clocks/settings.csv");
    }

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

    /** What this program ships with. */
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
                    (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream())
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

    private static StateSettings read(String resource) {
        try (InputStream in = Objects.requireNonNull(StateSettings.class.getResourceAsStream(resource))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return of(text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(StateSettings::setting)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reason comes last and may have commas. */
    private static Setting setting(String line) {
        String[] cells = line.split(",", 4);
        return new Setting(cells[0], cells[1], LocalDate.parse(cells[2]), cells[3].replaceAll("^\"|\"$", ""));
    }
}
