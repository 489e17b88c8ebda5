package org.icjs.network.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.identity.Office;
import org.icjs.identity.Offices;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.network.LinkHour;
import org.icjs.network.LinkMonth;
import org.icjs.network.LinksSeen;
import org.icjs.network.PaidLinks;
import org.icjs.network.SlaReport;
import org.icjs.network.SlaText;
import org.icjs.web.Page;
import org.icjs.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the links are: now, in the last day, in a month; and each provider’s month. */
@Component
public class Health {
    /** An open desk asks every minute; after three of them silence is said. */
    private static final Duration PRESENT = Duration.ofMinutes(3);

    private static final int DAY_HOURS = 24;

    private final HealthTable table;
    private final Offices offices;
    private final Clock clock;

    Health(HealthTable table, Offices offices, Clock clock) {
        this.table = table;
        this.offices = offices;
        this.clock = clock;
    }

    /** What the page shows, offices by name; and how many others there are. */
    public record Shown(List<HealthRow> rows, int others, List<String> providers, YearMonth month) {}

    Shown shown(Page page) {
        Instant now = clock.instant();
        LocalDate today = IndiaTime.dateOf(now);
        YearMonth month = YearMonth.from(today);
        Instant begin = LinkMonth.begin(month);
        Instant dayAgo = LinkHour.hourOf(now).minus(DAY_HOURS - 1L, ChronoUnit.HOURS);
        LinksSeen seen = new LinksSeen(
                table.hours(dayAgo.isBefore(begin) ? dayAgo : begin, LinkMonth.begin(month.plusMonths(1))),
                minute(now));
        PaidLinks paid = table.paid();
        List<SlaReport> reports = SlaReport.of(month, paid, seen, names());
        Map<OfficeCode, SlaReport.Line> lines = new HashMap<>();
        reports.forEach(report -> report.lines().forEach(line -> lines.put(line.office(), line)));
        Map<OfficeCode, Gathered.Now> nows = table.now();
        List<HealthRow> rows = new ArrayList<>();
        int others = 0;
        for (Office office : offices.all()) {
            SlaReport.Line line = lines.get(office.code());
            Gathered.Now stands = nows.get(office.code());
            if (line == null && stands == null) {
                others += LinkWatch.watches(office) ? 1 : 0;
                continue;
            }
            String held = paid.on(office.code(), today)
                    .map(link -> link.terms())
                    .map(SlaText::paid)
                    .orElse(page.text("network.health.nothingPaid"));
            rows.add(new HealthRow(
                    office.name(),
                    held,
                    now(stands, now, page),
                    tone(stands, now),
                    summary(seen.of(office.code(), dayAgo, now), page),
                    summary(seen.of(office.code(), begin, now), page),
                    line == null ? "–" : SlaText.verdict(line)));
        }
        return new Shown(rows, others, reports.stream().map(SlaReport::provider).toList(), month);
    }

    /** Each provider's month; nothing before the hours that are kept, nothing in the future. */
    List<SlaReport> reports(YearMonth month) {
        Instant begin = LinkMonth.begin(month);
        Instant end = LinkMonth.begin(month.plusMonths(1));
        return SlaReport.of(
                month, table.paid(), new LinksSeen(table.hours(begin, end), minute(clock.instant())), names());
    }

    Optional<SlaReport> report(YearMonth month, String provider) {
        return reports(month).stream()
                .filter(report -> report.provider().equals(provider))
                .findFirst();
    }

    /** Months of which hours are still kept whole, and the one that runs. */
    boolean covers(YearMonth month) {
        Instant now = clock.instant();
        return !month.isAfter(YearMonth.from(IndiaTime.dateOf(now)))
                && !LinkMonth.begin(month).isBefore(now.minus(HealthTable.KEPT));
    }

    private Map<OfficeCode, String> names() {
        Map<OfficeCode, String> names = new HashMap<>();
        offices.all().forEach(office -> names.put(office.code(), office.name()));
        return names;
    }

    /** A page and its file, fetched after each other within a minute, say the same. */
    private static Instant minute(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    private static boolean present(Gathered.Now stands, Instant now) {
        return stands.seen().isAfter(now.minus(PRESENT));
    }

    /** Whether a desk was open when the office was heard of last. */
    private static boolean leftOpen(Gathered.Now stands) {
        return stands.beat() != null
                && (stands.closed() == null || stands.closed().isBefore(stands.beat()))
                && !stands.beat().isBefore(stands.seen().minus(PRESENT));
    }

    private static String now(Gathered.@Nullable Now stands, Instant now, Page page) {
        if (stands == null) {
            return page.text("network.health.NEVER");
        }
        if (present(stands, now)) {
            return page.text("network.health.SEEN");
        }
        if (leftOpen(stands)) {
            return page.text("network.health.QUIET", page.time(stands.seen()));
        }
        return stands.closed() != null
                        && !stands.closed().isBefore(stands.seen().minus(PRESENT))
                ? page.text("network.health.CLOSED", page.time(stands.closed()))
                : page.text("network.health.LAST", page.time(stands.seen()));
    }

    private static Tone tone(Gathered.@Nullable Now stands, Instant now) {
        if (stands == null) {
            return Tone.GREY;
        }
        return present(stands, now) ? Tone.GREEN : leftOpen(stands) ? Tone.ORANGE : Tone.GREY;
    }

    private static String summary(LinkMonth known, Page page) {
        return known.knownMinutes() + known.commonMinutes() == 0
                ? page.text("network.health.nothingKnown")
                : page.text(
                        "network.health.summary",
                        Long.toString(known.knownMinutes() / 60) + "." + known.knownMinutes() % 60 / 6,
                        SlaText.percent(known.availability()),
                        SlaText.cut(known),
                        SlaText.delays(known));
    }
}
