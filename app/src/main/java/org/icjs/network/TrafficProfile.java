package org.icjs.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What acts and pages take on the wire, measured on a running server: {@code network/traffic.csv}, written by {@code ./icjs bench
 * traffic}. Nothing in it is estimated.
 */
public final class TrafficProfile {
    private static final List<String> COLUMNS =
            List.of("kind", "name", "requests", "up_bytes", "down_bytes", "down_largest", "millis");
    private static final List<String> COUNTED = List.of("officers", "feed items");
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final TrafficProfile SHIPPED = new TrafficProfile(TableFile.shipped("/network/traffic.csv"));
    private static final Table ACTIVITY = TableFile.shipped("/network/activity.csv");

    private final Map<String, Table.Row> byName = new LinkedHashMap<>();
    private final Map<String, String> about = new LinkedHashMap<>();
    private final Map<String, Double> acts = new ConcurrentHashMap<>();
    private final List<PageSize> pages = new ArrayList<>();
    private final long pageRequests;
    private final double pagesPerAct;
    private final double firstVisitBytes;
    private final double serverSeconds;
    private final double entryBytes;
    private final double feedItemsPerAct;

    /**
     * A size of page and how often it is asked for.
     *
     * @param route of the page
     * @param bytes its largest answer, as it went over HTTP; each page of the route is taken to be so large
     */
    public record PageSize(String route, long requests, long bytes) {}

    private TrafficProfile(Table table) {
        for (Table.Row row : table.rows()) {
            if (row.cell("kind").startsWith("# ")) {
                about.put(row.cell("kind").substring(2), row.cell("name"));
            } else {
                byName.put(row.cell("kind") + " " + row.cell("name"), row);
            }
        }
        byName.forEach((name, row) -> {
            if (name.startsWith("PAGE ")) {
                pages.add(new PageSize(row.cell("name"), whole(row, "requests"), whole(row, "down_largest")));
            }
        });
        pages.sort(Comparator.comparingLong(PageSize::bytes).thenComparing(PageSize::route));
        pageRequests = sum("PAGE", "requests");
        pagesPerAct = (double) pageRequests / acts();
        firstVisitBytes = (double) sum("ASSET", "down_bytes") / count("officers");
        serverSeconds = sum("PAGE", "millis") / 1000.0 / pageRequests;
        entryBytes = (double) feed("down_bytes") / count("feed items");
        feedItemsPerAct = (double) count("feed items") / acts();
    }

    public static TrafficProfile shipped() {
        return SHIPPED;
    }

    /** Another measurement by the same command; empty where something in it is wrong. */
    static Optional<TrafficProfile> of(Table table, List<Problem> problems) {
        int before = problems.size();
        if (table.has(COLUMNS, List.of(), problems, new ArrayList<>())) {
            table.rows().stream()
                    .filter(row -> !row.cell("kind").startsWith("# "))
                    .forEach(row -> COLUMNS.subList(2, COLUMNS.size())
                            .forEach(column ->
                                    new Cells(table.file(), row, problems).number(column, BigDecimal.ZERO, MOST)));
            COUNTED.stream()
                    .filter(what -> missing(table, "COUNT", what))
                    .forEach(what -> problems.add(Problem.of(table.file(), "notCounted", what)));
            for (String kind : List.of("PAGE", "ASSET", "ACT_API", "SYNC")) {
                if (missing(table, kind, "")) {
                    problems.add(Problem.of(table.file(), "notCounted", kind));
                }
            }
        }
        return problems.size() > before ? Optional.empty() : Optional.of(new TrafficProfile(table));
    }

    private static boolean missing(Table table, String kind, String name) {
        return table.rows().stream()
                .noneMatch(row -> row.cell("kind").equals(kind)
                        && (name.isEmpty() || row.cell("name").equals(name))
                        && !row.cell("requests").equals("0"));
    }

    /** When, by which command, of which commit and on which machine it was measured. */
    public Map<String, String> about() {
        return new LinkedHashMap<>(about);
    }

    /** Pages by size, the smallest first. */
    public List<PageSize> pages() {
        return List.copyOf(pages);
    }

    /** Pages asked for while it was measured. */
    public long pageRequests() {
        return pageRequests;
    }

    /** Acts filed while it was measured. */
    public long acts() {
        return sum("ACT_API", "requests");
    }

    /** Pages asked for, for each act filed. */
    public double pagesPerAct() {
        return pagesPerAct;
    }

    /** Style, script and pictures of one first visit. */
    public double firstVisitBytes() {
        return firstVisitBytes;
    }

    /** Time that the server takes for a page, on average. */
    public double serverSeconds() {
        return serverSeconds;
    }

    /** One entry, packed among others as feeds carry it. */
    public double entryBytes() {
        return entryBytes;
    }

    /** Entries that come to offices, for each act filed. */
    public double feedItemsPerAct() {
        return feedItemsPerAct;
    }

    /**
     * Acts of an agency for one unit of what drives them, for example acts of the police for one FIR.
     *
     * @param agency as entries' types name it
     * @param driver {@code fir}, {@code arrest}, {@code hearing}, {@code exhibit} or {@code admission}
     */
    public double actsPer(String agency, String driver) {
        return acts.computeIfAbsent(agency + " " + driver, _ -> reckon(agency, driver));
    }

    private double reckon(String agency, String driver) {
        long filed = 0;
        for (Map.Entry<String, Table.Row> entry : byName.entrySet()) {
            String type = entry.getKey().startsWith("ACT_API ") ? entry.getKey().substring(8) : "";
            if (type.startsWith(agency + ".") && driver(type).equals(driver)) {
                filed += whole(entry.getValue(), "requests");
            }
        }
        return (double) filed / units(driver);
    }

    /** How many of what drives acts the golden cases had. */
    private long units(String driver) {
        return Math.max(
                1,
                switch (driver) {
                    case "fir" -> requests("police.FirRegistered");
                    case "arrest" -> requests("police.PersonArrested");
                    case "hearing" -> sittings();
                    case "exhibit" -> requests("forensics.ExhibitExamined");
                    default -> requests("prisons.PrisonerAdmitted");
                });
    }

    /** A day in court leaves at least one of these. */
    private long sittings() {
        return List.of(
                        "HearingHeld",
                        "RemandOrdered",
                        "BailGranted",
                        "ChargeFramed",
                        "EvidenceRecorded",
                        "ArgumentsHeard",
                        "JudgmentPronounced")
                .stream()
                .mapToLong(name -> requests("courts." + name))
                .sum();
    }

    private static String driver(String type) {
        return ACTIVITY.rows().stream()
                .filter(row -> type.startsWith(row.cell("acts")))
                .findFirst()
                .map(row -> row.cell("driver"))
                .orElse("");
    }

    private long requests(String act) {
        Table.Row row = byName.get("ACT_API " + act);
        return row == null ? 0 : whole(row, "requests");
    }

    private long feed(String column) {
        Table.Row row = byName.get("SYNC /api/v1/feed");
        return row == null ? 0 : whole(row, column);
    }

    private long count(String name) {
        Table.Row row = byName.get("COUNT " + name);
        if (row == null) {
            throw new IllegalStateException("the traffic profile does not count " + name);
        }
        return whole(row, "requests");
    }

    private long sum(String kind, String column) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(kind + " "))
                .mapToLong(entry -> whole(entry.getValue(), column))
                .sum();
    }

    private static long whole(Table.Row row, String column) {
        return Long.parseLong(row.cell(column));
    }
}
