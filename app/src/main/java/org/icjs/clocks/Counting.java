package org.icjs.clocks;

import static org.icjs.kernel.Act.BNSS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.icjs.kernel.IndiaTime;
import org.icjs.law.Law;

/** How time is counted. Which of these a rule uses, it says; all in India's calendar. Each answers the first moment after the period. */
public enum Counting {
    /**
     * The day of the event is left out and the last day is counted in (General Clauses Act 1897, section 9). A month ends on the day of the
     * same number, or on its own last day where it has none.
     */
    FROM_THE_DAY_AFTER {
        @Override
        public Instant end(Instant event, Period period) {
            return midnight(IndiaTime.dateOf(event).plus(period).plusDays(1));
        }
    },
    /** The day of the event is the first day: so days in custody count from the day of the remand order. */
    @Law(act = BNSS, section = "187(3)")
    FROM_THE_DAY_ITSELF {
        @Override
        public Instant end(Instant event, Period period) {
            return midnight(IndiaTime.dateOf(event).plus(period));
        }
    };

    public abstract Instant end(Instant event, Period period);

    /** Hours run from the moment, by the clock, over nights and holidays. */
    public static Instant hours(Instant event, int hours) {
        return event.plus(Duration.ofHours(hours));
    }

    /** The moment at which a day begins in India. */
    public static Instant midnight(LocalDate day) {
        return day.atStartOfDay(IndiaTime.ZONE).toInstant();
    }
}
