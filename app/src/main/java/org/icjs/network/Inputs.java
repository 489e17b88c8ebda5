package org.icjs.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Offices;
import org.icjs.kernel.District;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is made of, read from files. Where anything in them is wrong there is no plan, but a list of all that is wrong: a plan of
 * the rest would pass for the whole.
 *
 * @param notes what was read and is not used, for example a column that the plan doesn't know
 */
public record Inputs(
        List<Site> sites,
        List<LinkOffer> links,
        Settings settings,
        Map<District, String> districts,
        List<Problem> notes) {
    static final List<String> SITE_COLUMNS = List.of(
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
    static final List<String> LINK_COLUMNS = List.of(
            "technology",
            "provider",
            "committed_kbps",
            "burst_kbps",
            "delay_ms",
            "uptime_percent",
            "one_time_inr",
            "yearly_inr",
            "available_in",
            "assumed");
    private static final List<String> PLACE_COLUMNS = List.of("latitude", "longitude");
    private static final int TERMINALS_MAX = 10_000;
    private static final int KBPS_MAX = 100_000_000;
    private static final int DELAY_MAX = 10_000;

    public Inputs {
        sites = List.copyOf(sites);
        links = List.copyOf(links);
        districts = Map.copyOf(districts);
        notes = List.copyOf(notes);
    }

    /** A file as it came, under the name that its sender gives it. */
    public static final class File {
        private final String name;
        private final byte[] bytes;

        public File(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes.clone();
        }

        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** Either the inputs, or all that is wrong with the files. */
    public sealed interface Read {
        record Good(Inputs inputs) implements Read {}

        record Bad(List<Problem> problems) implements Read {}
    }

    /**
     * Reads them.
     *
     * @param settings null for those that ship
     * @param districts null for Mizoram's; else a table with the columns {@code code} and {@code name}
     */
    public static Read read(File sites, File links, @Nullable File settings, @Nullable File districts) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> notes = new ArrayList<>();
        Map<District, String> known = districts == null
                ? Offices.shipped().districts()
                : table(districts, problems)
                        .map(table -> districts(table, problems))
                        .orElse(Map.of());
        List<Site> siteList = table(sites, problems)
                .map(table -> sites(table, known, problems, notes))
                .orElse(List.of());
        Set<String> offices = new LinkedHashSet<>();
        siteList.forEach(site -> offices.add(site.office()));
        List<LinkOffer> linkList = table(links, problems)
                .map(table -> links(table, known, offices, problems, notes))
                .orElse(List.of());
        Settings set = settings == null
                ? Settings.shipped()
                : table(settings, problems)
                        .map(table -> Settings.of(table, problems))
                        .orElse(Settings.shipped());
        return problems.isEmpty()
                ? new Read.Good(new Inputs(siteList, linkList, set, known, notes))
                : new Read.Bad(List.copyOf(problems));
    }

    private static Optional<Table> table(File file, List<Problem> problems) {
        return TableFile.read(file.name(), file.bytes(), problems);
    }

    private static boolean complete(
            Table table, List<String> needed, List<String> also, List<Problem> problems, List<Problem> notes) {
        List<String> missing = needed.stream()
                .filter(column -> !table.columns().contains(column))
                .toList();
        missing.forEach(column -> problems.add(Problem.of(table.file(), "noColumn", column)));
        table.columns().stream()
                .filter(column -> !needed.contains(column) && !also.contains(column))
                .forEach(column -> notes.add(Problem.of(table.file(), "unusedColumn", column)));
        return missing.isEmpty();
    }

    private static Map<District, String> districts(Table table, List<Problem> problems) {
        Map<District, String> districts = new HashMap<>();
        if (complete(table, List.of("code", "name"), List.of(), problems, new ArrayList<>())) {
            for (Table.Row row : table.rows()) {
                Cells cells = new Cells(table.file(), row, problems);
                Optional<Integer> code = cells.whole("code", 1, 9999);
                Optional<String> name = cells.text("name");
                if (code.isPresent()
                        && name.isPresent()
                        && districts.put(new District(code.get().toString()), name.get()) != null) {
                    cells.bad("code", "districtTwice", row.cell("code"));
                }
            }
        }
        return districts;
    }

    private static List<Site> sites(
            Table table, Map<District, String> known, List<Problem> problems, List<Problem> notes) {
        List<Site> sites = new ArrayList<>();
        if (!complete(table, SITE_COLUMNS, PLACE_COLUMNS, problems, notes)) {
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
            site(row, cells, known).ifPresent(sites::add);
        }
        return sites;
    }

    private static Optional<Site> site(Table.Row row, Cells cells, Map<District, String> known) {
        Optional<String> name = cells.text("name");
        Optional<OfficeKind> kind = cells.text("kind").flatMap(text -> kind(text, cells));
        Optional<District> district = cells.text("district_lgd").flatMap(text -> district(text, known, cells));
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
                SITE_COLUMNS.subList(5, 12).stream().map(cells::volume).toList();
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
            cells.bad("kind", "unknownKind", text, joined(Arrays.asList(OfficeKind.values())));
        }
        return kind;
    }

    private static Optional<District> district(String text, Map<District, String> known, Cells cells) {
        Optional<District> district = text.matches("\\d{1,4}")
                ? Optional.of(new District(text)).filter(known::containsKey)
                : Optional.empty();
        if (district.isEmpty()) {
            cells.bad("district_lgd", "unknownDistrict", text, joined(new TreeSet<>(known.keySet())));
        }
        return district;
    }

    private static String joined(java.util.Collection<?> all) {
        String text = String.join(", ", all.stream().map(Object::toString).toList());
        return text.length() > 200 ? text.substring(0, text.lastIndexOf(',', 200)) + " …" : text;
    }

    private static List<LinkOffer> links(
            Table table,
            Map<District, String> known,
            Set<String> offices,
            List<Problem> problems,
            List<Problem> notes) {
        List<LinkOffer> links = new ArrayList<>();
        if (!complete(table, LINK_COLUMNS, List.of(), problems, notes)) {
            return links;
        }
        Map<List<Object>, Integer> rows = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Cells cells = new Cells(table.file(), row, problems);
            link(row, cells, known, offices).ifPresent(link -> {
                Integer before = rows.putIfAbsent(
                        List.of(link.technology(), link.provider(), link.committedKbps(), link.availableIn()),
                        row.number());
                if (before != null) {
                    cells.bad("", "linkTwice", link.text(), before.toString());
                }
                links.add(link);
            });
        }
        return links;
    }

    private static Optional<LinkOffer> link(
            Table.Row row, Cells cells, Map<District, String> known, Set<String> offices) {
        Optional<Technology> technology = cells.text("technology").flatMap(text -> {
            Optional<Technology> named = Technology.named(text);
            if (named.isEmpty()) {
                cells.bad(
                        "technology",
                        "unknownTechnology",
                        text,
                        joined(Arrays.stream(Technology.values())
                                .map(Technology::label)
                                .toList()));
            }
            return named;
        });
        Optional<String> provider = cells.text("provider");
        Optional<Integer> committed = cells.whole("committed_kbps", 1, KBPS_MAX);
        Optional<Integer> burst = cells.whole("burst_kbps", 1, KBPS_MAX);
        if (committed.isPresent() && burst.isPresent() && burst.get() < committed.get()) {
            cells.bad("burst_kbps", "burstBelow", burst.get(), committed.get());
        }
        Optional<Integer> delay = cells.whole("delay_ms", 0, DELAY_MAX);
        Optional<BigDecimal> uptime = cells.number("uptime_percent", BigDecimal.ZERO, BigDecimal.valueOf(100));
        Optional<Rupees> oneTime = cells.price("one_time_inr");
        Optional<Rupees> yearly = cells.price("yearly_inr");
        Optional<Set<String>> availableIn =
                cells.text("available_in").flatMap(text -> availableIn(text, cells, known, offices));
        Optional<Boolean> assumed = cells.yesOrNo("assumed");
        if (technology.isEmpty()
                || provider.isEmpty()
                || committed.isEmpty()
                || burst.isEmpty()
                || delay.isEmpty()
                || uptime.isEmpty()
                || oneTime.isEmpty()
                || yearly.isEmpty()
                || availableIn.isEmpty()
                || assumed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LinkOffer(
                row.number(),
                technology.get(),
                provider.get(),
                committed.get(),
                burst.get(),
                delay.get(),
                uptime.get(),
                oneTime.get(),
                yearly.get(),
                availableIn.get(),
                assumed.get()));
    }

    private static Optional<Set<String>> availableIn(
            String text, Cells cells, Map<District, String> known, Set<String> offices) {
        Set<String> places = new LinkedHashSet<>();
        for (String word : text.split("[;|]", -1)) {
            String place = word.strip();
            if (place.equals("*") || place.equalsIgnoreCase("all")) {
                places.add("all");
            } else if (place.equalsIgnoreCase("grid")) {
                places.add("grid");
            } else if (offices.contains(place)
                    || (place.matches("\\d{1,4}") && known.containsKey(new District(place)))) {
                places.add(place);
            } else if (!place.isEmpty()) {
                cells.bad("available_in", "unknownPlace", place);
                return Optional.empty();
            }
        }
        if (places.isEmpty()) {
            cells.bad("available_in", "missing");
            return Optional.empty();
        }
        return Optional.of(places);
    }
}
