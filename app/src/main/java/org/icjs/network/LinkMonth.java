package org.icjs.network;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.icjs.kernel.IndiaTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an office's link over a time, from what the server saw hour by hour.
 *
 * @param minutes of the time, known or not
 * @param seenMinutes in which something came through
 * @param cutMinutes in which the office tried in vain while others came through
 * @param commonMinutes in which it tried in vain and nobody came through: the fault may lie at the data centre, and is nobody's here
 * @param cuts the minutes of both kinds, joined where they follow each other
 * @param delayMedianMs null where nothing was measured
 */
public record LinkMonth(
        long minutes,
        long seenMinutes,
        long cutMinutes,
        long commonMinutes,
        List<Cut> cuts,
        int measured,
        @Nullable Integer delayMedianMs,
        @Nullable Integer delay95Ms,
        long beats,
        long lost,
        int uploads,
        int bestUpKbps,
        int downloads,
        int bestDownKbps) {
    private static final int HOUR = 60;

    /**
     * A time without any request of the office, in whole minutes.
     *
     * @param common whether nobody else came through either
     */
    public record Cut(Instant from, Instant until, boolean common) {
        public long minutes() {
            return Duration.between(from, until).toMinutes();
        }
    }

    public LinkMonth {
        cuts = List.copyOf(cuts);
    }

    /**
     * Adds hours up.
     *
     * @param hours of one office
     * @param anybody by hour: minutes in which a request of any office came
     * @param from the beginning of an hour, in India
     * @param until not in it any more
     */
    static LinkMonth of(List<LinkHour> hours, Map<Instant, Long> anybody, Instant from, Instant until) {
        List<LinkHour> inTime = hours.stream()
                .filter(hour -> !hour.hour().isBefore(from) && hour.hour().isBefore(until))
                .sorted(Comparator.comparing(LinkHour::hour))
                .toList();
        long seen = 0;
        long cut = 0;
        long common = 0;
        List<Cut> cuts = new ArrayList<>();
        for (LinkHour hour : inTime) {
            long others = anybody.getOrDefault(hour.hour(), 0L);
            seen += Long.bitCount(hour.seen());
            cut += Long.bitCount(hour.silent() & others);
            common += Long.bitCount(hour.silent() & ~others);
            join(cuts, hour, others);
        }
        List<Integer> delays =
                inTime.stream().flatMap(hour -> hour.delays().stream()).sorted().toList();
        return new LinkMonth(
                Math.max(0, Duration.between(from, until).toMinutes()),
                seen,
                cut,
                common,
                cuts,
                delays.size(),
                rank(delays, 50),
                rank(delays, 95),
                inTime.stream().mapToLong(LinkHour::beats).sum(),
                inTime.stream().mapToLong(LinkHour::lost).sum(),
                inTime.stream().mapToInt(LinkHour::uploads).sum(),
                inTime.stream().mapToInt(LinkHour::bestUpKbps).max().orElse(0),
                inTime.stream().mapToInt(LinkHour::downloads).sum(),
                inTime.stream().mapToInt(LinkHour::bestDownKbps).max().orElse(0));
    }

    private static void join(List<Cut> cuts, LinkHour hour, long others) {
        for (int minute = 0; minute < HOUR; minute++) {
            long bit = 1L << minute;
            if ((hour.silent() & bit) == 0) {
                continue;
            }
            boolean common = (others & bit) == 0;
            Instant from = hour.hour().plus(Duration.ofMinutes(minute));
            Instant until = from.plus(Duration.ofMinutes(1));
            Cut last = cuts.isEmpty() ? null : cuts.getLast();
            if (last != null && last.until().equals(from) && last.common() == common) {
                cuts.set(cuts.size() - 1, new Cut(last.from(), until, common));
            } else {
                cuts.add(new Cut(from, until, common));
            }
        }
    }

    /** The nearest rank: the least value that so many of a hundred do not exceed. */
    private static @Nullable Integer rank(List<Integer> sorted, int percent) {
        return sorted.isEmpty() ? null : sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
    }

    /** Minutes of which anything is known that can be laid to the link. */
    public long knownMinutes() {
        return seenMinutes + cutMinutes;
    }

    /** Of the known minutes those in which something came through, in percent; NaN where nothing is known. */
    public double availability() {
        return knownMinutes() == 0 ? Double.NaN : 100.0 * seenMinutes / knownMinutes();
    }

    /** Of the requests of open desks those that got no answer, in percent; NaN where there was none. */
    public double lostPercent() {
        return beats + lost == 0 ? Double.NaN : 100.0 * lost / (beats + lost);
    }

    /** When a month begins. */
    public static Instant begin(YearMonth month) {
        return begin(month.atDay(1));
    }

    /** When a day begins in India. */
    static Instant begin(LocalDate day) {
        return day.atStartOfDay(IndiaTime.ZONE).toInstant();
    }
}
