package org.icjs.network.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.icjs.kernel.OfficeCode;
import org.icjs.network.LargeTransfers;
import org.icjs.network.LinkHour;
import org.icjs.web.traffic.Carried;
import org.jspecify.annotations.Nullable;

/** What this process saw of one office since it was last written down. Each method may be called by many threads. */
final class Gathered {
    /** A page tells of so long a time in vain at most; more is what a wrong clock says. */
    static final Duration TRIED_MAX = Duration.ofDays(7);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final OfficeCode office;
    private final Map<Instant, Hour> hours = new TreeMap<>();
    private @Nullable Instant seen;
    private @Nullable Instant beat;
    private @Nullable Instant closed;

    Gathered(OfficeCode office) {
        this.office = office;
    }

    /** How the office stands; null for what did not happen. */
    record Now(
            OfficeCode office,
            Instant seen,
            @Nullable Instant beat,
            @Nullable Instant closed) {}

    private static final class Hour {
        private long seen;
        private long tried;
        private int beats;
        private int lost;
        private long delayed;
        private final List<Integer> delays = new ArrayList<>();
        private int uploads;
        private int bestUp;
        private int downloads;
        private int bestDown;
    }

    private Hour hour(Instant at) {
        return hours.computeIfAbsent(LinkHour.hourOf(at), _ -> new Hour());
    }

    synchronized void carried(Carried carried) {
        Hour hour = hour(carried.came());
        hour.seen |= LinkHour.minuteOf(carried.came());
        seen = seen == null || seen.isBefore(carried.came()) ? carried.came() : seen;
        int up = LargeTransfers.up(carried.sent(), carried.sending());
        int down = LargeTransfers.down(carried.got(), carried.getting());
        if (up > 0) {
            hour.uploads++;
            hour.bestUp = Math.max(hour.bestUp, up);
        }
        if (down > 0) {
            hour.downloads++;
            hour.bestDown = Math.max(hour.bestDown, down);
        }
        if (carried.tried() != null) {
            tried(carried.tried(), carried.came());
        }
    }

    /** What lasted less than a minute is a request that was lost; what lasted longer may have been a cut link. */
    synchronized void tried(Carried.Tried tried, Instant now) {
        Instant from = now.minus(tried.beganAgo().compareTo(TRIED_MAX) > 0 ? TRIED_MAX : tried.beganAgo());
        Instant until = now.minus(tried.endedAgo());
        if (Duration.between(from, until).compareTo(MINUTE) < 0) {
            hour(now).lost += tried.times();
            return;
        }
        for (Instant at = from; at.isBefore(until); at = at.plus(MINUTE)) {
            hour(at).tried |= LinkHour.minuteOf(at);
        }
        hour(until).tried |= LinkHour.minuteOf(until);
    }

    /** @param delayMs null where the page had none to tell; the first of each minute is kept, however many desks are open */
    synchronized void beat(Instant now, @Nullable Integer delayMs) {
        Hour hour = hour(now);
        long minute = LinkHour.minuteOf(now);
        hour.beats++;
        hour.seen |= minute;
        seen = seen == null || seen.isBefore(now) ? now : seen;
        beat = now;
        if (delayMs != null && (hour.delayed & minute) == 0) {
            hour.delayed |= minute;
            hour.delays.add(delayMs);
        }
    }

    synchronized void closed(Instant now) {
        closed = now;
    }

    /** Adds to the lists what was gathered, and forgets it. */
    synchronized void take(Collection<LinkHour> to, Collection<Now> nows) {
        hours.forEach((at, hour) -> to.add(new LinkHour(
                office,
                at,
                hour.seen,
                hour.tried,
                hour.beats,
                hour.lost,
                hour.delays,
                hour.uploads,
                hour.bestUp,
                hour.downloads,
                hour.bestDown)));
        hours.clear();
        if (seen != null) {
            nows.add(new Now(office, seen, beat, closed));
        }
        seen = null;
        beat = null;
        closed = null;
    }
}
