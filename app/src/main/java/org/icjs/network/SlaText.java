package org.icjs.network;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.icjs.kernel.IndiaTime;
import org.jspecify.annotations.Nullable;

/** What the page, the paper and the workbook of a provider’s month say in the same words. */
public final class SlaText {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private SlaText() {}

    public static String title(SlaReport report) {
        return Wording.text("sla.title", report.provider(), MONTH.format(report.month()));
    }

    /** In one sentence: how many links, how many of them fell short. */
    public static String sum(SlaReport report) {
        long missed = report.lines().stream()
                .filter(line -> line.uptime() == SlaReport.Verdict.MISSED)
                .count();
        long judged = report.lines().stream()
                .filter(line -> line.uptime() != SlaReport.Verdict.UNKNOWN)
                .count();
        return Wording.text(
                "sla.sum", report.lines().size(), missed, report.lines().size() - judged);
    }

    public static String asOf(SlaReport report) {
        return Wording.text("sla.asOf", IndiaTime.show(report.asOf()));
    }

    /** What each number is, and what it is not. */
    public static List<String> meanings() {
        return List.of(
                Wording.text("sla.means.available"),
                Wording.text("sla.means.delay"),
                Wording.text("sla.means.lost"),
                Wording.text("sla.means.rate", LargeTransfers.LEAST_KBYTES),
                Wording.text("sla.means.path"));
    }

    public static List<String> heads() {
        List<String> heads = new ArrayList<>();
        for (String key : List.of(
                "name",
                "paid",
                "known",
                "available",
                "cut",
                "allowed",
                "shortfall",
                "delayMeasured",
                "lost",
                "carried",
                "verdict")) {
            heads.add(Wording.text("sla.head." + key));
        }
        return heads;
    }

    public static List<String> row(SlaReport.Line line) {
        LinkMonth known = line.known();
        return List.of(
                line.place() == PaidLink.Place.SECOND ? Wording.text("sla.second", line.name()) : line.name(),
                paid(line.terms()),
                Wording.text("sla.knownOf", hours(known.knownMinutes()), hours(known.minutes())),
                percent(known.availability()),
                cut(known),
                minutes(line.allowedMinutes()),
                minutes(line.shortfallMinutes()),
                delays(known),
                percent(known.lostPercent()),
                carried(known),
                verdict(line));
    }

    public static List<String> cutHeads() {
        List<String> heads = new ArrayList<>();
        for (String key : List.of("name", "from", "until", "lasted", "counts")) {
            heads.add(Wording.text("sla.head." + key));
        }
        return heads;
    }

    /** Every cut of every link, by office and time. */
    public static List<List<String>> cuts(SlaReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (SlaReport.Line line : report.lines()) {
            for (LinkMonth.Cut cut : line.known().cuts()) {
                rows.add(List.of(
                        line.name(),
                        at(cut.from()),
                        at(cut.until()),
                        minutes(cut.minutes()),
                        Wording.text(cut.common() ? "sla.common" : "sla.counted")));
            }
        }
        return rows;
    }

    public static String paid(PaidLink.Terms terms) {
        return Wording.text(
                terms.delayMs() == null ? "sla.paid" : "sla.paidDelay",
                terms.text(),
                terms.uptimePercent(),
                terms.yearly(),
                terms.delayMs() == null ? "" : terms.delayMs());
    }

    public static String verdict(SlaReport.Line line) {
        List<String> parts = new ArrayList<>();
        parts.add(Wording.text("sla.uptime." + line.uptime().name()));
        if (line.delay() != SlaReport.Verdict.NOT_PROMISED) {
            parts.add(Wording.text("sla.delay." + line.delay().name()));
        }
        parts.add(Wording.text("sla.throughput." + line.throughput().name()));
        if (!line.alone()) {
            parts.add(Wording.text("sla.notAlone"));
        }
        return String.join(" ", parts);
    }

    public static String delays(LinkMonth known) {
        Integer median = known.delayMedianMs();
        Integer ninetyFive = known.delay95Ms();
        return median == null || ninetyFive == null
                ? "–"
                : Wording.text("sla.delays", median, ninetyFive, known.measured());
    }

    public static String carried(LinkMonth known) {
        return Wording.text(
                "sla.carried",
                rate(known.bestUpKbps()),
                known.uploads(),
                rate(known.bestDownKbps()),
                known.downloads());
    }

    public static String cut(LinkMonth known) {
        return known.commonMinutes() == 0
                ? minutes(known.cutMinutes())
                : Wording.text("sla.cutAndCommon", minutes(known.cutMinutes()), minutes(known.commonMinutes()));
    }

    private static String rate(int kbps) {
        return kbps == 0 ? "–" : Wording.grouped(kbps);
    }

    public static String percent(double value) {
        return Double.isNaN(value) ? "–" : PlanText.decimal(value, 2) + " %";
    }

    /** {@code 3 h 05 min}. */
    public static String minutes(long minutes) {
        return minutes < 60
                ? Wording.text("sla.minutes", minutes)
                : Wording.text("sla.hours", minutes / 60, "%02d".formatted(minutes % 60));
    }

    private static String hours(long minutes) {
        return PlanText.decimal(minutes / 60.0, 1);
    }

    private static String at(@Nullable Instant instant) {
        return instant == null ? "–" : IndiaTime.show(instant);
    }
}
