package org.icjs.desk.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.icjs.clocks.Counting;
import org.icjs.web.Messages;
import org.icjs.web.Texts;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
    private static final Texts ENGLISH = new Texts(Messages.source(), Locale.ENGLISH);

    /** The last day is 20 December. */
    private static final Instant END = Counting.midnight(LocalDate.of(2026, 12, 21));

    @Test
    void daysAreCountedToTheLastDay() {
        assertThat(days(-49)).isEqualTo("20 Dec 2026: 2 days left, in time");
        assertThat(days(-25)).isEqualTo("20 Dec 2026: 1 day left, in time");
        assertThat(days(-24)).isEqualTo("20 Dec 2026: Last day is today, in time");
        assertThat(days(0)).isEqualTo("20 Dec 2026: Overdue by 1 day, over");
        assertThat(days(24)).isEqualTo("20 Dec 2026: Overdue by 2 days, over");
    }

    @Test
    void hoursAreCountedByTheClock() {
        assertThat(hours(Duration.ofHours(-5).minusMinutes(7)))
                .isEqualTo("21 Dec 2026, 00:00: 5 h 7 min left, in time");
        assertThat(hours(Duration.ofMinutes(61))).isEqualTo("21 Dec 2026, 00:00: Overdue by 1 h 1 min, over");
    }

    @Test
    void aRightBeginsAndNobodyIsLate() {
        assertThat(right(-24)).isEqualTo("21 Dec 2026: The right begins in 1 day, in time");
        assertThat(right(0)).isEqualTo("21 Dec 2026: The right stands since 21 Dec 2026, over");
    }

    private static String days(int hours) {
        return said(TimeLeft.of(END, false, false, END.plus(Duration.ofHours(hours)), ENGLISH));
    }

    private static String hours(Duration after) {
        return said(TimeLeft.of(END, true, false, END.plus(after), ENGLISH));
    }

    private static String right(int hours) {
        return said(TimeLeft.of(END, false, true, END.plus(Duration.ofHours(hours)), ENGLISH));
    }

    private static String said(TimeLeft left) {
        return left.due() + ": " + left.text() + (left.over() ? ", over" : ", in time");
    }
}
