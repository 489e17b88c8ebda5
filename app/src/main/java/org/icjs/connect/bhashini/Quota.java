package org.icjs.connect.bhashini;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How many calls this process makes in a minute and in a day, so that the account's own quota is not used up by a few. */
final class Quota {
    private final Clock clock;
    private final Window minute;
    private final Window day;

    Quota(Clock clock, long perMinute, long perDay) {
        this.clock = clock;
        this.minute = new Window(Duration.ofMinutes(1), perMinute);
        this.day = new Window(Duration.ofDays(1), perDay);
    }

    private static final class Window {
        private final Duration span;
        private final long most;
        private Instant began = Instant.MIN;
        private long count;

        Window(Duration span, long most) {
            this.span = span;
            this.most = most;
        }

        boolean has(Instant now) {
            if (began.equals(Instant.MIN) || !now.isBefore(began.plus(span))) {
                began = now;
                count = 0;
            }
            return count < most;
        }
    }

    /** Whether one more call is within both; it is counted then. */
    synchronized boolean admits() {
        Instant now = clock.instant();
        if (!minute.has(now) || !day.has(now)) {
            return false;
        }
        minute.count++;
        day.count++;
        return true;
    }
}
