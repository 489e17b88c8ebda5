package org.icjs.clocks;

import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.icjs.clocks.Timed.Begun;
import org.icjs.clocks.Timed.End;
import org.icjs.clocks.Timed.Extends;
import org.icjs.docket.Docket;
import org.icjs.docket.TrialEntry.ExtendedPeriod;
import org.icjs.docket.TrialEntry.TimeExtended;
import org.jspecify.annotations.Nullable;

/** More time by an order of the court. */
final class Extension {
    private Extension() {}

    /** As long as the court said. */
    static Extends order(ExtendedPeriod period) {
        return (docket, moment, begun) -> ordered(docket, moment, begun, period);
    }

    /** As long as the court said, and not longer than the law allows in all. */
    static Extends order(ExtendedPeriod period, Limit most) {
        return (docket, moment, begun) -> ordered(docket, moment, begun, period)
                .map(end -> new End(earlier(end.at(), begun.at(), most, moment), end.by()));
    }

    static Limit days(int days) {
        return new Limit.Span(Period.ofDays(days), Counting.FROM_THE_DAY_AFTER);
    }

    static Limit months(int months) {
        return new Limit.Span(Period.ofMonths(months), Counting.FROM_THE_DAY_AFTER);
    }

    private static Optional<End> ordered(Docket docket, Moment moment, Begun begun, ExtendedPeriod period) {
        return docket.all(TimeExtended.class, order -> order.period() == period).stream()
                .filter(order -> !order.occurredAt().isAfter(moment.now()))
                .filter(order -> begun.at() == null || !order.occurredAt().isBefore(begun.at()))
                .filter(order -> Objects.nonNull(order.entry().until()))
                .map(order -> new End(Counting.midnight(order.entry().until().plusDays(1)), order.id()))
                .max(Comparator.comparing(End::at));
    }

    private static Instant earlier(Instant ordered, @Nullable Instant begun, Limit most, Moment moment) {
        return begun == null || ordered.isBefore(most.due(begun, moment)) ? ordered : most.due(begun, moment);
    }
}
