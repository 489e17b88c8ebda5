package org.icjs.connect.messages;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.icjs.kernel.IndiaTime;

/**
 * When people are left in peace, India time.
 *
 * @param from the first moment; may lie after {@code until}, over midnight
 * @param until the first moment after; equal to {@code from} means that there are none
 */
record QuietHours(LocalTime from, LocalTime until) {

    /** Of {@code 21:00-08:00}. @throws IllegalArgumentException if it is no such text */
    static QuietHours parse(String text) {
        String[] ends = text.split("-", 2);
        if (ends.length != 2) {
            throw new IllegalArgumentException("quiet hours are written as 21:00-08:00");
        }
        return new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }

    /** That moment, or the end of the quiet hours that it lies in. */
    Instant after(Instant moment) {
        ZonedDateTime at = moment.atZone(IndiaTime.ZONE);
        LocalTime time = at.toLocalTime();
        if (!quiet(time)) {
            return moment;
        }
        ZonedDateTime end = at.with(until);
        return (end.isAfter(at) ? end : end.plusDays(1)).toInstant();
    }

    private boolean quiet(LocalTime time) {
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }
}
