package org.icjs.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A month of links against what is paid for. */
class SlaReportTest {
    private static final OfficeCode STATION = new OfficeCode("MZ-PS-BAWNGKAWN");
    private static final OfficeCode COURT = new OfficeCode("MZ-CJM-AIZAWL");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Instant LATER = at("2026-12-24T10:00");
    private static final Map<OfficeCode, String> NAMES =
            Map.of(STATION, "Bawngkawn Police Station", COURT, "Chief Judicial Magistrate, Aizawl");

    private final List<LinkHour> hours = new ArrayList<>();

    private static Instant at(String clock) {
        return IndiaTime.at(LocalDateTime.parse(clock));
    }

    private static PaidLink.Terms terms(String provider, String uptime, @Nullable Integer delay) {
        return new PaidLink.Terms(Technology.MPLS, provider, 2048, delay, new BigDecimal(uptime), Rupees.of(180_000));
    }

    private static PaidLink paid(OfficeCode office, String from, PaidLink.@Nullable Terms terms) {
        return new PaidLink(office, PaidLink.Place.FIRST, LocalDate.parse(from), terms);
    }

    /** Each minute from one clock time until before another. */
    private void minutes(OfficeCode office, String from, String until, boolean seen, Integer... delays) {
        for (Instant at = at(from); at.isBefore(at(until)); at = at.plus(Duration.ofMinutes(1))) {
            long minute = LinkHour.minuteOf(at);
            hours.add(new LinkHour(
                    office,
                    LinkHour.hourOf(at),
                    seen ? minute : 0,
                    seen ? 0 : minute,
                    seen ? 1 : 0,
                    0,
                    List.of(delays),
                    0,
                    0,
                    0,
                    0));
        }
    }

    /** As the table adds rows of an hour up. */
    private LinksSeen seen(Instant asOf) {
        Map<List<Object>, LinkHour> rows = new java.util.LinkedHashMap<>();
        hours.forEach(hour -> rows.merge(List.of(hour.office(), hour.hour()), hour, SlaReportTest::sum));
        return new LinksSeen(List.copyOf(rows.values()), asOf);
    }

    private static LinkHour sum(LinkHour one, LinkHour other) {
        List<Integer> delays = new ArrayList<>(one.delays());
        delays.addAll(other.delays());
        return new LinkHour(
                one.office(),
                one.hour(),
                one.seen() | other.seen(),
                one.tried() | other.tried(),
                one.beats() + other.beats(),
                one.lost() + other.lost(),
                delays,
                one.uploads() + other.uploads(),
                Math.max(one.bestUpKbps(), other.bestUpKbps()),
                one.downloads() + other.downloads(),
                Math.max(one.bestDownKbps(), other.bestDownKbps()));
    }

    private SlaReport report(PaidLink... links) {
        return SlaReport.of(OCTOBER, new PaidLinks(List.of(links)), seen(LATER), NAMES)
                .getFirst();
    }

    private SlaReport.Line line(PaidLink... links) {
        return report(links).lines().getFirst();
    }

    @Test
    void whatIsNotKnownCountsNeitherWay() {
        minutes(STATION, "2026-10-05T09:00", "2026-10-05T17:00", true);
        minutes(COURT, "2026-10-05T09:00", "2026-10-05T17:00", true);

        SlaReport.Line line = line(paid(STATION, "2026-04-01", terms("Operator", "98.5", null)));

        assertThat(line.known().knownMinutes()).isEqualTo(480);
        assertThat(line.known().minutes()).isEqualTo(31 * 24 * 60);
        assertThat(line.known().availability()).isEqualTo(100.0);
        assertThat(line.uptime()).isEqualTo(SlaReport.Verdict.UNKNOWN);
        assertThat(line.known().cuts()).isEmpty();
    }

    @Test
    void triedInVainWhileOthersCameThroughIsACut() {
        minutes(COURT, "2026-10-05T09:00", "2026-10-05T17:00", true);
        minutes(STATION, "2026-10-05T09:00", "2026-10-05T10:50", true);
        minutes(STATION, "2026-10-05T10:50", "2026-10-05T11:20", false);
        minutes(STATION, "2026-10-05T11:20", "2026-10-05T17:00", true);

        SlaReport.Line line = line(paid(STATION, "2026-04-01", terms("Operator", "98.5", null)));

        assertThat(line.known().cuts())
                .containsExactly(new LinkMonth.Cut(at("2026-10-05T10:50"), at("2026-10-05T11:20"), false));
        assertThat(line.known().cutMinutes()).isEqualTo(30);
        assertThat(line.known().availability()).isEqualTo(93.75);
        // 1.5 % of 31 days.
        assertThat(line.allowedMinutes()).isEqualTo(669);
        assertThat(line.shortfallMinutes()).isZero();
    }

    @Test
    void whereNobodyCameThroughNobodyIsCharged() {
        minutes(COURT, "2026-10-05T09:00", "2026-10-05T09:10", true);
        minutes(STATION, "2026-10-05T09:00", "2026-10-05T09:05", true);
        minutes(STATION, "2026-10-05T09:05", "2026-10-05T09:15", false);

        LinkMonth known = line(paid(STATION, "2026-04-01", terms("Operator", "98.5", null)))
                .known();

        assertThat(known.cutMinutes()).isEqualTo(5);
        assertThat(known.commonMinutes()).isEqualTo(5);
        assertThat(known.cuts())
                .containsExactly(
                        new LinkMonth.Cut(at("2026-10-05T09:05"), at("2026-10-05T09:10"), false),
                        new LinkMonth.Cut(at("2026-10-05T09:10"), at("2026-10-05T09:15"), true));
    }

    /** One computer of the office tried in vain while another was heard: its own trouble. */
    @Test
    void anOfficeThatIsHeardIsNotCutOff() {
        minutes(STATION, "2026-10-05T09:00", "2026-10-05T10:00", true);
        minutes(STATION, "2026-10-05T09:20", "2026-10-05T09:40", false);

        assertThat(line(paid(STATION, "2026-04-01", terms("Operator", "98.5", null)))
                        .known()
                        .cutMinutes())
                .isZero();
    }

    /** The month begins and ends at midnight in India, half an hour off the hours of UTC. */
    @Test
    void aCutOverTheEndOfTheMonthIsPartOfBoth() {
        minutes(COURT, "2026-10-31T23:00", "2026-11-01T01:00", true);
        minutes(STATION, "2026-10-31T23:50", "2026-11-01T00:20", false);
        PaidLinks links = new PaidLinks(List.of(paid(STATION, "2026-04-01", terms("Operator", "98.5", null))));

        LinkMonth october = SlaReport.of(OCTOBER, links, seen(LATER), NAMES)
                .getFirst()
                .lines()
                .getFirst()
                .known();
        LinkMonth november = SlaReport.of(OCTOBER.plusMonths(1), links, seen(LATER), NAMES)
                .getFirst()
                .lines()
                .getFirst()
                .known();

        assertThat(october.cuts())
                .containsExactly(new LinkMonth.Cut(at("2026-10-31T23:50"), at("2026-11-01T00:00"), false));
        assertThat(november.cuts())
                .containsExactly(new LinkMonth.Cut(at("2026-11-01T00:00"), at("2026-11-01T00:20"), false));
        assertThat(november.minutes()).isEqualTo(30 * 24 * 60);
    }

    @Test
    void theRunningMonthEndsNow() {
        minutes(STATION, "2026-10-05T09:00", "2026-10-05T17:00", true);
        Instant now = at("2026-10-05T12:30");
        PaidLinks links = new PaidLinks(List.of(paid(STATION, "2026-04-01", terms("Operator", "98.5", null))));

        SlaReport report = SlaReport.of(OCTOBER, links, seen(now), NAMES).getFirst();

        assertThat(report.asOf()).isEqualTo(now);
        assertThat(report.lines().getFirst().known().minutes()).isEqualTo(4 * 24 * 60 + 12 * 60 + 30);
        // What the contract allows is that of the whole month.
        assertThat(report.lines().getFirst().allowedMinutes()).isEqualTo(669);
    }

    @Test
    void missedForCertainOrOnlyInWhatIsKnown() {
        minutes(COURT, "2026-10-05T09:00", "2026-10-06T17:00", true);
        minutes(STATION, "2026-10-05T09:00", "2026-10-05T22:00", true);
        minutes(STATION, "2026-10-05T22:00", "2026-10-06T02:00", false);

        assertThat(line(paid(STATION, "2026-04-01", terms("Operator", "99.9", null)))
                        .uptime())
                .isEqualTo(SlaReport.Verdict.MISSED);
        assertThat(line(paid(STATION, "2026-04-01", terms("Operator", "99.9", null)))
                        .shortfallMinutes())
                .isEqualTo(240 - 44);
        assertThat(line(paid(STATION, "2026-04-01", terms("Operator", "98.5", null)))
                        .uptime())
                .isEqualTo(SlaReport.Verdict.BELOW_IN_KNOWN);
        assertThat(line(paid(STATION, "2026-04-01", terms("Operator", "60", null)))
                        .uptime())
                .isEqualTo(SlaReport.Verdict.KEPT);
    }

    @Test
    void aNewContractBeginsOnItsDayAndEndsTheOldOne() {
        minutes(COURT, "2026-10-14T00:00", "2026-10-16T00:00", true);
        minutes(STATION, "2026-10-14T23:30", "2026-10-15T00:30", false);
        List<SlaReport> reports = SlaReport.of(
                OCTOBER,
                new PaidLinks(List.of(
                        paid(STATION, "2026-04-01", terms("Old", "98.5", null)),
                        paid(STATION, "2026-10-15", terms("New", "99.5", null)),
                        paid(STATION, "2026-10-20", null))),
                seen(LATER),
                NAMES);

        assertThat(reports).extracting(SlaReport::provider).containsExactly("New", "Old");
        SlaReport.Line fresh = reports.getFirst().lines().getFirst();
        assertThat(fresh.known().cutMinutes()).isEqualTo(30);
        assertThat(fresh.known().minutes()).isEqualTo(5 * 24 * 60);
        assertThat(fresh.allowedMinutes()).isEqualTo(36);
        assertThat(reports.getLast().lines().getFirst().known().cutMinutes()).isEqualTo(30);
        assertThat(reports.getLast().lines().getFirst().known().minutes()).isEqualTo(14 * 24 * 60);
    }

    @Test
    void whatWasEnteredAgainForTheSameDayTakesThePlaceOfTheFirst() {
        assertThat(line(
                                paid(STATION, "2026-04-01", terms("Operator", "98.5", null)),
                                paid(STATION, "2026-04-01", terms("Operator", "99", null)))
                        .terms()
                        .uptimePercent())
                .isEqualTo(new BigDecimal("99"));
    }

    @Test
    void delayIsTheNearestRankAndJudgedFromAHundredOn() {
        Integer[] delays =
                java.util.stream.IntStream.rangeClosed(1, 100).boxed().toArray(Integer[]::new);
        minutes(STATION, "2026-10-05T09:00", "2026-10-05T09:01", true, delays);
        SlaReport.Line line = line(paid(STATION, "2026-04-01", terms("Operator", "98.5", 49)));
        assertThat(line.known().delayMedianMs()).isEqualTo(50);
        assertThat(line.known().delay95Ms()).isEqualTo(95);
        assertThat(line.delay()).isEqualTo(SlaReport.Verdict.BELOW_IN_KNOWN);
        assertThat(line(paid(STATION, "2026-04-01", terms("Operator", "98.5", 50)))
                        .delay())
                .isEqualTo(SlaReport.Verdict.KEPT);
    }

    @Test
    void withTwoLinksItIsNotKnownWhichOneCarried() {
        Integer[] delays =
                java.util.stream.IntStream.rangeClosed(1, 100).boxed().toArray(Integer[]::new);
        minutes(STATION, "2026-10-05T09:00", "2026-10-05T09:01", true, delays);
        PaidLink second =
                new PaidLink(STATION, PaidLink.Place.SECOND, LocalDate.parse("2026-10-10"), terms("Other", "97", 90));

        List<SlaReport> reports = SlaReport.of(
                OCTOBER,
                new PaidLinks(List.of(paid(STATION, "2026-04-01", terms("Operator", "98.5", 49)), second)),
                seen(LATER),
                NAMES);

        assertThat(reports)
                .allSatisfy(
                        report -> assertThat(report.lines().getFirst().delay()).isEqualTo(SlaReport.Verdict.UNKNOWN));
    }

    @Test
    void aRateIsWhatWasCarriedAtLeast() {
        assertThat(LargeTransfers.up(200 << 10, Duration.ofSeconds(1))).isZero();
        assertThat(LargeTransfers.up(256 << 10, Duration.ofSeconds(2))).isEqualTo(1048);
        assertThat(LargeTransfers.up(256 << 10, null)).isZero();
        assertThat(LargeTransfers.down(7 << 20, Duration.ofSeconds(2))).isZero();
        // Four of the twelve megabytes may still lie in the server.
        assertThat(LargeTransfers.down(12 << 20, Duration.ofSeconds(64))).isEqualTo(1048);
    }

    @Test
    void theSameMonthMakesTheSameFiles() throws IOException {
        minutes(COURT, "2026-10-05T09:00", "2026-10-05T17:00", true);
        minutes(STATION, "2026-10-05T10:50", "2026-10-05T11:20", false);
        PaidLink link = paid(STATION, "2026-04-01", terms("Operator", "99.99", 60));

        for (SlaFiles file : SlaFiles.values()) {
            assertThat(file.of(report(link))).isEqualTo(file.of(report(link)));
        }
        try (var pdf = Loader.loadPDF(SlaFiles.PAPER.of(report(link)))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Links of Operator, October 2026", "5 Oct 2026, 10:50", "5 Oct 2026, 11:20", "30 min");
        }
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(SlaFiles.WORKBOOK.of(report(link))))) {
            var row = book.getFirstSheet().read().get(3);
            assertThat(row.getCell(12).getFormula()).isEqualTo("MAX(0,J4-L4)");
            assertThat(row.getCell(12).getRawValue()).isEqualTo("26");
        }
    }

    @Test
    void theListIsReadAndEachFaultNamedWithItsRow() {
        List<Problem> problems = new ArrayList<>();
        String good = "MZ-PS-BAWNGKAWN,,2026-04-01,MPLS,\"Operator, Public\",2048,60,98.5,\"₹ 1,80,000\"";
        String end = "MZ-PS-BAWNGKAWN,second,1/10/2026,none,,,,,";
        List<PaidLink> links =
                read(problems, good, end, good.replace("2026-04-01", "46113").replace(",,46113", ",second,46113"));
        assertThat(problems).isEmpty();
        assertThat(links).hasSize(3);
        assertThat(links.get(2).from()).isEqualTo(LocalDate.parse("2026-04-01"));
        assertThat(links.get(1).terms()).isNull();
        assertThat(read(problems, PaidLinkList.csv(links).lines().skip(1).toArray(String[]::new)))
                .isEqualTo(links);

        read(
                problems,
                good.replace("MZ-PS-BAWNGKAWN", "MZ-PS-NOWHERE"),
                good.replace("2026-04-01", "31/2/2026"),
                good.replace("MPLS", "pigeons"),
                good.replace("2048", "-1"),
                good.replace("98.5", "101"),
                good,
                good);
        assertThat(problems.stream().map(Wording::say).toList())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("links.csv, row 2, office: “MZ-PS-NOWHERE” is no office"),
                        one -> assertThat(one).startsWith("links.csv, row 3, from: “31/2/2026” is no day"),
                        one -> assertThat(one).startsWith("links.csv, row 4, technology: “pigeons”"),
                        one -> assertThat(one).startsWith("links.csv, row 5, committed_kbps: “-1” is less"),
                        one -> assertThat(one).startsWith("links.csv, row 6, uptime_percent: “101” lies outside"),
                        one -> assertThat(one).startsWith("links.csv, row 8: What holds for MZ-PS-BAWNGKAWN"));
    }

    private static List<PaidLink> read(List<Problem> problems, String... rows) {
        String csv = String.join(",", PaidLinkList.COLUMNS) + "\r\n" + String.join("\r\n", rows) + "\r\n";
        Table table = TableFile.read("links.csv", csv.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow();
        return PaidLinkList.of(table, Set.of(STATION, COURT), problems);
    }
}
