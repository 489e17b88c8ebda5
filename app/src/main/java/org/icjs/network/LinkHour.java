package org.icjs.network;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;

/**
 * What the server saw of an office in one hour. Bit 0 of a mask is the hour's first minute.
 *
 * @param hour its beginning; hours begin as clocks in India show them
 * @param seen minutes in which at least one request of the office came
 * @param tried minutes in which a page or program of the office tried in vain, as it said once it had come through
 * @param beats requests of open desks that were answered
 * @param lost such requests that got no answer though the link was not cut off for a minute
 * @param delays milliseconds from asking to the first byte of the answer, without the server’s own time; one of each minute
 * @param uploads files sent that were large enough to tell a rate
 * @param bestUpKbps the fastest of them, kbit/s; 0 where there was none
 */
public record LinkHour(
        OfficeCode office,
        Instant hour,
        long seen,
        long tried,
        int beats,
        int lost,
        List<Integer> delays,
        int uploads,
        int bestUpKbps,
        int downloads,
        int bestDownKbps) {
    public static final int DELAYS_MAX = 60;

    public LinkHour {
        delays = List.copyOf(delays);
    }

    /** The hour that an instant lies in. */
    public static Instant hourOf(Instant instant) {
        return instant.atZone(IndiaTime.ZONE)
                .truncatedTo(java.time.temporal.ChronoUnit.HOURS)
                .toInstant();
    }

    /** The bit of the minute that an instant lies in. */
    public static long minuteOf(Instant instant) {
        return 1L << Duration.between(hourOf(instant), instant).toMinutes();
    }

    /** Minutes in which it was cut off: it tried, and nothing came. Why is another matter. */
    long silent() {
        return tried & ~seen;
    }
}
