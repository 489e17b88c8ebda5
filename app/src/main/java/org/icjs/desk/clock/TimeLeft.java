package org.icjs.desk.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.icjs.kernel.IndiaTime;
import org.icjs.web.Numbers;
import org.icjs.web.Texts;

/**
 * How long is left, in words: days for what is counted in days, hours and minutes for what is counted by the hour, up to three days of them.
 *
 * @param over whether the time is over: of a duty, that it was not done in time
 */
public record TimeLeft(String due, String text, boolean over) {
    /** What is longer is said in days. */
    private static final Duration IN_HOURS = Duration.ofDays(3);

    /** @param right whether a right begins at the end: then nobody is late */
    static TimeLeft of(Instant due, boolean byTheHour, boolean right, Instant now, Texts texts) {
        boolean over = !now.isBefore(due);
        if (byTheHour) {
            Duration left = Duration.between(now, due).abs();
            String length = left.compareTo(IN_HOURS) < 0
                    ? texts.of("desk.clock.hours", Numbers.lakh(left.toHours()), Integer.toString(left.toMinutesPart()))
                    : days(left.toDays(), texts);
            return new TimeLeft(
                    IndiaTime.show(due), texts.of(over ? "desk.clock.overdue" : "desk.clock.left", length), over);
        }
        if (right) {
            return right(due, now, over, texts);
        }
        long days = ChronoUnit.DAYS.between(IndiaTime.dateOf(now), IndiaTime.dateOf(due.minusNanos(1)));
        String text = days == 0
                ? texts.of("desk.clock.today")
                : texts.of(over ? "desk.clock.overdue" : "desk.clock.left", days(Math.absExact(days), texts));
        return new TimeLeft(IndiaTime.show(IndiaTime.dateOf(due.minusNanos(1))), text, over);
    }

    private static TimeLeft right(Instant due, Instant now, boolean over, Texts texts) {
        long days = ChronoUnit.DAYS.between(IndiaTime.dateOf(now), IndiaTime.dateOf(due));
        String first = IndiaTime.show(IndiaTime.dateOf(due));
        return new TimeLeft(
                first,
                over ? texts.of("desk.clock.right.begun", first) : texts.of("desk.clock.right.in", days(days, texts)),
                over);
    }

    private static String days(long days, Texts texts) {
        return texts.of(days == 1 ? "desk.clock.day" : "desk.clock.days", Numbers.lakh(days));
    }
}
