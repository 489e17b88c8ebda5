package org.icjs.clocks;

import java.time.Instant;
import java.time.Period;

/** How long a {@link Timed} rule allows. */
sealed interface Limit {
    /** The first moment after the time allowed. */
    Instant due(Instant begun, Moment moment);

    /** Whether hours count, and not days. */
    default boolean byTheHour() {
        return true;
    }

    record Hours(int hours) implements Limit {
        @Override
        public Instant due(Instant begun, Moment moment) {
            return Counting.hours(begun, hours);
        }
    }

    record Span(Period period, Counting counting) implements Limit {
        @Override
        public Instant due(Instant begun, Moment moment) {
            return counting.end(begun, period);
        }

        @Override
        public boolean byTheHour() {
            return false;
        }
    }

    /**
     * Days that the law leaves open: the day of the event does not count.
     *
     * @param setting point of the State's settings that gives the days
     */
    record Open(String setting) implements Limit {
        @Override
        public Instant due(Instant begun, Moment moment) {
            int days = Integer.parseInt(
                    moment.settings().on(setting, moment.today()).value());
            return Counting.FROM_THE_DAY_AFTER.end(begun, Period.ofDays(days));
        }

        @Override
        public boolean byTheHour() {
            return false;
        }
    }

    /**
     * Where the law fixes no time: after so many hours this program asks.
     *
     * @param setting point of the State's settings that gives the hours
     */
    record Alarm(String setting) implements Limit {
        @Override
        public Instant due(Instant begun, Moment moment) {
            return Counting.hours(begun, hours(moment));
        }

        int hours(Moment moment) {
            return Integer.parseInt(
                    moment.settings().on(setting, moment.today()).value());
        }
    }
}
