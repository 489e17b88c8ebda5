package org.icjs.network;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Targets, assumptions and prices that hold for all sites, each with its unit and source: {@code network/settings.csv}. */
public final class Settings {
    private static final Settings SHIPPED = read();

    private final Map<String, Setting> byName;

    /**
     * One of them.
     *
     * @param least and {@code most}: between these it is taken
     * @param assumed whether somebody has yet to confirm it
     */
    public record Setting(
            String name,
            BigDecimal value,
            String unit,
            BigDecimal least,
            BigDecimal most,
            boolean assumed,
            String source) {
        private Setting with(BigDecimal other) {
            return new Setting(name, other, unit, least, most, assumed, source);
        }
    }

    private Settings(Map<String, Setting> byName) {
        this.byName = new LinkedHashMap<>(byName);
    }

    public static Settings shipped() {
        return SHIPPED;
    }

    /** In the order of the file. */
    public List<Setting> all() {
        return List.copyOf(byName.values());
    }

    public BigDecimal exact(String name) {
        return Objects.requireNonNull(byName.get(name), name).value();
    }

    public double number(String name) {
        return exact(name).doubleValue();
    }

    /** A percentage as a share of one. */
    double share(String name) {
        return number(name) / 100;
    }

    int whole(String name) {
        return exact(name).intValueExact();
    }

    Rupees rupees(String name) {
        return Rupees.of(exact(name));
    }

    /** The same but for one. */
    public Settings with(String name, BigDecimal value) {
        Map<String, Setting> changed = new LinkedHashMap<>(byName);
        changed.put(name, Objects.requireNonNull(byName.get(name), name).with(value));
        return new Settings(changed);
    }

    /**
     * The shipped ones with those of a table in their place; its columns {@code name} and {@code value} count, and where it has them,
     * {@code assumed} and {@code source}.
     */
    static Settings of(Table table, List<Problem> problems) {
        Map<String, Setting> settings = new LinkedHashMap<>(SHIPPED.byName);
        for (String needed : List.of("name", "value")) {
            if (!table.columns().contains(needed)) {
                problems.add(Problem.of(table.file(), "noColumn", needed));
            }
        }
        for (Table.Row row : table.rows()) {
            Cells cells = new Cells(table.file(), row, problems);
            Setting known = settings.get(row.cell("name"));
            if (known == null) {
                cells.bad("name", "unknownSetting", row.cell("name"), String.join(", ", settings.keySet()));
                continue;
            }
            cells.number("value", known.least(), known.most())
                    .ifPresent(value -> settings.put(known.name(), overridden(known, value, row)));
        }
        return new Settings(settings);
    }

    private static Setting overridden(Setting known, BigDecimal value, Table.Row row) {
        return new Setting(
                known.name(),
                value,
                known.unit(),
                known.least(),
                known.most(),
                row.cell("assumed").isEmpty()
                        ? known.assumed()
                        : !row.cell("assumed").equalsIgnoreCase("no"),
                row.cell("source").isEmpty() ? known.source() : row.cell("source"));
    }

    private static Settings read() {
        Table table = TableFile.shipped("/network/settings.csv");
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            settings.put(
                    row.cell("name"),
                    new Setting(
                            row.cell("name"),
                            new BigDecimal(row.cell("value")),
                            row.cell("unit"),
                            new BigDecimal(row.cell("least")),
                            new BigDecimal(row.cell("most")),
                            row.cell("assumed").equals("yes"),
                            row.cell("source")));
        }
        return new Settings(settings);
    }
}
