package org.icjs.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What acts and pages take on the wire, measured on a running server: {@code network/traffic.csv}, written by {@code ./icjs bench
 * traffic}. Nothing in it is estimated.
 */
public final class TrafficProfile {
    private static final TrafficProfile SHIPPED = new TrafficProfile(TableFile.shipped("/network/traffic.csv"));
    private static final Table ACTIVITY = TableFile.shipped("/network/activity.csv");

    private final Map<String, Table.Row> byName = new LinkedHashMap<>();
    private final Map<String, String> about = new LinkedHashMap<>();

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
    }

    public static TrafficProfile shipped() {
        return SHIPPED;
    }

    /** When, by which command, of which commit and on which machine it was measured. */
    public Map<String, String> about() {
        return new LinkedHashMap<>(about);
    }

    /** Pages by size, the smallest first. */
    public List<PageSize> pages() {
        List<PageSize> pages = new ArrayList<>();
        byName.forEach((name, row) -> {
            if (name.startsWith("PAGE ")) {
                pages.add(new PageSize(row.cell("name"), whole(row, "requests"), whole(row, "down_largest")));
            }
        });
        pages.sort(Comparator.comparingLong(PageSize::bytes).thenComparing(PageSize::route));
        return pages;
    }

    /** Acts filed while it was measured. */
    public long acts() {
        return sum("ACT_API", "requests");
    }

    /** Pages asked for, for each act filed. */
    public double pagesPerAct() {
        return (double) sum("PAGE", "requests") / acts();
    }

    /** Style, script and pictures of one first visit. */
    public double firstVisitBytes() {
        return (double) sum("ASSET", "down_bytes") / count("officers");
    }

    /** Time that the server takes for a page, on average. */
    public double serverSeconds() {
        return sum("PAGE", "millis") / 1000.0 / sum("PAGE", "requests");
    }

    /** One entry, packed among others as feeds carry it. */
    public double entryBytes() {
        return (double) feed("down_bytes") / count("feed items");
    }

    /** Entries that come to offices, for each act filed. */
    public double feedItemsPerAct() {
        return (double) count("feed items") / acts();
    }

    /**
     * Acts of an agency for one unit of what drives them, for example acts of the police for one FIR.
     *
     * @param agency as entries' types name it
     * @param driver {@code fir}, {@code arrest}, {@code hearing}, {@code exhibit} or {@code admission}
     */
    public double actsPer(String agency, String driver) {
        long acts = 0;
        for (Map.Entry<String, Table.Row> entry : byName.entrySet()) {
            String type = entry.getKey().startsWith("ACT_API ") ? entry.getKey().substring(8) : "";
            if (type.startsWith(agency + ".") && driver(type).equals(driver)) {
                acts += whole(entry.getValue(), "requests");
            }
        }
        return (double) acts / units(driver);
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
