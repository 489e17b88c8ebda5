package org.icjs.connect.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** Carries nothing anywhere: in a demonstration the last messages are shown on a page, since nobody there has a telephone. */
public final class Shown implements Carrier {
    private static final int KEPT = 50;

    private final Clock clock;
    private final Deque<One> last = new ArrayDeque<>();

    Shown(Clock clock) {
        this.clock = clock;
    }

    /** A message as its receiver would have read it. */
    public record One(Instant at, String to, String text) {}

    @Override
    public Address.Channel channel() {
        return Address.Channel.SMS;
    }

    @Override
    public synchronized Answer carry(Outgoing message) {
        last.addFirst(new One(clock.instant(), message.to(), message.text()));
        while (last.size() > KEPT) {
            last.removeLast();
        }
        return new Answer.Taken("shown-" + UUID.randomUUID());
    }

    /** Newest first. */
    public synchronized List<One> last() {
        return List.copyOf(last);
    }
}
