package org.icjs.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.icjs.kernel.OfficeCode;

/**
 * What a provider's links were in a month, against what is paid for. The same links and hours make the same report.
 *
 * @param asOf the end of what could be known: the month's end, or an earlier moment
 */
public record SlaReport(String provider, YearMonth month, Instant asOf, List<Line> lines) {
    /** Below so many known minutes of a month (ten hours) its availability is not judged. */
    public static final int JUDGED_FROM = 600;

    /** Below so many measurements of a month the delay is not judged. */
    public static final int DELAYS_JUDGED_FROM = 100;

    /** What can be said of a promise. */
    public enum Verdict {
        /** Kept, as far as it is known. */
        KEPT,
        /** Missed, whatever the unknown hours were. */
        MISSED,
        /** Below what was promised in the hours that are known; over the whole month it could still have been kept. */
        BELOW_IN_KNOWN,
        /** Too little is known. */
        UNKNOWN,
        /** The contract says nothing of it. */
        NOT_PROMISED
    }

    /**
     * One link while it was paid for in that month.
     *
     * @param from first instant of the month in which it was paid for
     * @param until not in it any more; not after {@code asOf}
     * @param allowedMinutes that it may be cut off in all of its time in the month, by its uptime, rounded down
     * @param alone whether the office had no second link then; with two it is not known which one carried what
     */
    public record Line(
            OfficeCode office,
            String name,
            PaidLink.Place place,
            PaidLink.Terms terms,
            Instant from,
            Instant until,
            long allowedMinutes,
            boolean alone,
            LinkMonth known) {
        /** Minutes beyond what the contract allows. */
        public long shortfallMinutes() {
            return Math.max(0, known.cutMinutes() - allowedMinutes);
        }

        public Verdict uptime() {
            if (shortfallMinutes() > 0) {
                return Verdict.MISSED;
            }
            if (known.knownMinutes() < JUDGED_FROM) {
                return Verdict.UNKNOWN;
            }
            return known.availability() < terms.uptimePercent().doubleValue() ? Verdict.BELOW_IN_KNOWN : Verdict.KEPT;
        }

        public Verdict delay() {
            Integer promised = terms.delayMs();
            Integer measured = known.delayMedianMs();
            if (promised == null) {
                return Verdict.NOT_PROMISED;
            }
            if (!alone || measured == null || known.measured() < DELAYS_JUDGED_FROM) {
                return Verdict.UNKNOWN;
            }
            return measured > promised ? Verdict.BELOW_IN_KNOWN : Verdict.KEPT;
        }

        /** Whether the committed rate was seen; a rate that was not seen may not have been asked for. */
        public Verdict throughput() {
            int best = Math.max(known.bestUpKbps(), known.bestDownKbps());
            return alone && best >= terms.committedKbps() * 9L / 10 ? Verdict.KEPT : Verdict.UNKNOWN;
        }
    }

    public SlaReport {
        lines = List.copyOf(lines);
    }

    /** Each link that was paid for on a day of that month, by provider and office. */
    public static List<SlaReport> of(YearMonth month, PaidLinks links, LinksSeen seen, Map<OfficeCode, String> names) {
        Instant monthEnd = LinkMonth.begin(month.plusMonths(1));
        Instant asOf = seen.asOf().isBefore(monthEnd) ? seen.asOf() : monthEnd;
        Map<String, List<Line>> byProvider = new java.util.TreeMap<>();
        for (PaidLinks.Span span :
                links.spans(month.atDay(1), month.plusMonths(1).atDay(1))) {
            Instant from = LinkMonth.begin(span.from());
            Instant end = LinkMonth.begin(span.until());
            Instant until = end.isAfter(asOf) ? asOf : end;
            LinkMonth known = seen.of(span.link().office(), from, until);
            byProvider
                    .computeIfAbsent(span.terms().provider(), _ -> new ArrayList<>())
                    .add(new Line(
                            span.link().office(),
                            names.getOrDefault(
                                    span.link().office(), span.link().office().code()),
                            span.link().place(),
                            span.terms(),
                            from,
                            until.isBefore(from) ? from : until,
                            allowed(span),
                            links.alone(span),
                            known));
        }
        Comparator<Line> order = Comparator.comparing(Line::name)
                .thenComparing(Line::office)
                .thenComparing(Line::place)
                .thenComparing(Line::from);
        return byProvider.entrySet().stream()
                .map(one -> new SlaReport(
                        one.getKey(),
                        month,
                        asOf,
                        one.getValue().stream().sorted(order).toList()))
                .toList();
    }

    private static long allowed(PaidLinks.Span span) {
        long minutes = java.time.Duration.between(LinkMonth.begin(span.from()), LinkMonth.begin(span.until()))
                .toMinutes();
        return BigDecimal.valueOf(100)
                .subtract(span.terms().uptimePercent())
                .multiply(BigDecimal.valueOf(minutes))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN)
                .longValueExact();
    }
}
