package org.icjs.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.icjs.identity.OfficeKind;
import org.icjs.kernel.District;
import org.jspecify.annotations.Nullable;

/** Reads the list of sites. */
final class SiteList {
    static final List<String> COLUMNS = List.of(
            "office",
            "name",
            "kind",
            "district_lgd",
            "terminals",
            "firs_per_year",
            "arrests_per_year",
            "hearings_per_year",
            "prisoners",
            "video_minutes_per_year",
            "vc_hours_per_year",
            "exhibits_per_year",
            "on_grid",
            "outage_hours_per_month");
    private static final List<String> PLACE_COLUMNS = List.of("latitude", "longitude");
    private static final int TERMINALS_MAX = 10_000;

    private final Table table;
    private final Map<District, String> known;
    private final List<Problem> problems;

    SiteList(Table table, Map<District, String> known, List<Problem> problems) {
        this.table = table;
        this.known = known;
        this.problems = problems;
    }

    /** Those that could be read; what is wrong is with the problems, what is not used with the notes. */
    List<Site> sites(List<Problem> notes) {
        List<Site> sites = new ArrayList<>();
        if (!table.has(COLUMNS, PLACE_COLUMNS, problems, notes)) {
            return sites;
        }
        Map<String, Integer> rows = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Cells cells = new Cells(table.file(), row, problems);
            cells.text("office").ifPresent(office -> {
                Integer before = rows.putIfAbsent(office, row.number());
                if (before != null) {
                    cells.bad("office", "officeTwice", office, before.toString());
                }
            });
            site(row, cells).ifPresent(sites::add);
        }
        return sites;
    }

    private Optional<Site> site(Table.Row row, Cells cells) {
        Optional<String> name = cells.text("name");
        Optional<OfficeKind> kind = cells.text("kind").flatMap(text -> kind(text, cells));
        Optional<District> district = cells.text("district_lgd").flatMap(text -> district(text, cells));
        Optional<Integer> terminals = cells.whole("terminals", 0, TERMINALS_MAX);
        Optional<Site.Volumes> volumes = volumes(cells);
        Optional<Boolean> onGrid = cells.yesOrNo("on_grid");
        Optional<BigDecimal> outage = cells.number(
                "outage_hours_per_month", BigDecimal.ZERO, BigDecimal.valueOf((long) LinkOffer.MONTH_HOURS));
        Site.@Nullable Place place = place(row, cells);
        if (row.cell("office").isEmpty()
                || name.isEmpty()
                || kind.isEmpty()
                || district.isEmpty()
                || terminals.isEmpty()
                || volumes.isEmpty()
                || onGrid.isEmpty()
                || outage.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Site(
                row.number(),
                row.cell("office"),
                name.get(),
                kind.get(),
                district.get(),
                terminals.get(),
                volumes.get(),
                onGrid.get(),
                outage.get(),
                place));
    }

    private static Optional<Site.Volumes> volumes(Cells cells) {
        List<Optional<BigDecimal>> all =
                COLUMNS.subList(5, 12).stream().map(cells::volume).toList();
        if (all.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<BigDecimal> known = all.stream().map(Optional::orElseThrow).toList();
        return Optional.of(new Site.Volumes(
                known.get(0), known.get(1), known.get(2), known.get(3), known.get(4), known.get(5), known.get(6)));
    }

    private static Site.@Nullable Place place(Table.Row row, Cells cells) {
        if (row.cell("latitude").isEmpty() && row.cell("longitude").isEmpty()) {
            return null;
        }
        Optional<BigDecimal> north = cells.number("latitude", BigDecimal.valueOf(-90), BigDecimal.valueOf(90));
        Optional<BigDecimal> east = cells.number("longitude", BigDecimal.valueOf(-180), BigDecimal.valueOf(180));
        return north.isEmpty() || east.isEmpty()
                ? null
                : new Site.Place(north.get().doubleValue(), east.get().doubleValue());
    }

    private static Optional<OfficeKind> kind(String text, Cells cells) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        Optional<OfficeKind> kind = Arrays.stream(OfficeKind.values())
                .filter(one -> one.name().equals(plain))
                .findFirst();
        if (kind.isEmpty()) {
            cells.bad("kind", "unknownKind", text, Cells.joined(Arrays.asList(OfficeKind.values())));
        }
        return kind;
    }

    private Optional<District> district(String text, Cells cells) {
        Optional<District> district = text.matches("\\d{1,4}")
                ? Optional.of(new District(text)).filter(known::containsKey)
                : Optional.empty();
        if (district.isEmpty()) {
            cells.bad("district_lgd", "unknownDistrict", text, Cells.joined(new TreeSet<>(known.keySet())));
        }
        return district;
    }
}
