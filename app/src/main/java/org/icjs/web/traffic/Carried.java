package org.icjs.web.traffic;

import java.time.Duration;
import java.time.Instant;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * One request of an office and its answer, as the server saw them. Whose request it was is not in it.
 *
 * @param came when the request had come
 * @param sent what came with it, bytes; the body whole
 * @param sending how long the body took to come; null where that is not known apart from the work on it
 * @param got bytes of the answer
 * @param getting how long the answer took to go into the network, from its first byte to its last; null where it is not known
 * @param tried what the caller says it tried in vain before; null if it says nothing
 */
public record Carried(
        OfficeCode office,
        Instant came,
        long sent,
        @Nullable Duration sending,
        long got,
        @Nullable Duration getting,
        @Nullable Tried tried) {
    /** A bean of this type is told of each request of an office when its answer is complete, on the request's own thread. */
    @FunctionalInterface
    public interface Listener {
        void carried(Carried carried);
    }

    /**
     * Requests that got no answer, one after another, told once one has come through.
     *
     * @param beganAgo since the first of them was sent
     * @param endedAgo since the last of them was given up; nothing if the request that tells of it was the next
     * @param times how many there were
     */
    public record Tried(Duration beganAgo, Duration endedAgo, int times) {}
}
