package org.icjs.connect.bhashini;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Spares a service that fails, and those who would wait for it: after {@value #FAILURES_MAX} failures one after the other, or when the
 * service says that its quota is used up, it is not asked for {@link #PAUSE}; then one call tries it, and closes or opens it again.
 */
final class Breaker {
    static final int FAILURES_MAX = 5;
    static final Duration PAUSE = Duration.ofSeconds(60);

    private final Clock clock;
    private int failures;
    private Instant until = Instant.MIN;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether the service is not to be asked now. */
    synchronized boolean open() {
        return clock.instant().isBefore(until);
    }

    /** Whether a call may go out now. The first after a pause holds back the others until it has its answer, or another pause is over. */
    synchronized boolean admits() {
        if (open()) {
            return false;
        }
        if (failures >= FAILURES_MAX) {
            until = clock.instant().plus(PAUSE);
        }
        return true;
    }

    /** @param result of a call, as {@link Answers} says it */
    void note(String result) {
        if (result.equals("made") || Answers.unfit(result)) {
            succeeded();
        } else if (result.equals("quota")) {
            usedUp();
        } else {
            failed();
        }
    }

    synchronized void succeeded() {
        failures = 0;
        until = Instant.MIN;
    }

    synchronized void failed() {
        failures++;
        if (failures >= FAILURES_MAX) {
            until = clock.instant().plus(PAUSE);
        }
    }

    synchronized void usedUp() {
        failures = FAILURES_MAX;
        until = clock.instant().plus(PAUSE);
    }
}
