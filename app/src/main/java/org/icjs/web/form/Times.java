package org.icjs.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.icjs.kernel.IndiaTime;

/** Dates and times as browsers send them and as people write them in India. */
final class Times {
    private static final List<DateTimeFormatter> DATES = List.of(
            format("uuuu-M-d"),
            format("d/M/uuuu"),
            format("d.M.uuuu"),
            format("d-M-uuuu"),
            format("ddMMuuuu"),
            format("d M uuuu"),
            format("d MMM uuuu"),
            format("d MMMM uuuu"));
    private static final List<DateTimeFormatter> TIMES = List.of(
            format("H:mm"), format("H.mm"), format("H:mm:ss"), format("h:mm a"), format("h.mm a"), format("HHmm"));
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Times() {}

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** {@code 23/11/2026}, {@code 23 11 2026}, {@code 23112026}, {@code 23 Nov 2026}, {@code 2026-11-23}: the day before the month, as in India. */
    static Optional<LocalDate> date(String typed) {
        String text = typed.strip().replaceAll("[\\s,]+", " ");
        for (DateTimeFormatter form : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeParseException _) {
                // Perhaps in another form.
            }
        }
        return Optional.empty();
    }

    /** {@code 14:05}, {@code 14.05}, {@code 1405}, {@code 2:05 pm}. */
    static Optional<LocalTime> time(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ").replaceAll("(?i)([0-9])([ap]m)$", "$1 $2");
        for (DateTimeFormatter form : TIMES) {
            try {
                return Optional.of(LocalTime.parse(text, form).truncatedTo(ChronoUnit.MINUTES));
            } catch (DateTimeParseException _) {
                // Perhaps in another form.
            }
        }
        return Optional.empty();
    }

    /** The instant of a date and a time in India. */
    static Optional<Instant> moment(String date, String time) {
        return date(date).flatMap(day -> time(time).map(clock -> IndiaTime.at(day.atTime(clock))));
    }

    /** As JSON holds it. */
    static String utc(Instant instant) {
        return UTC.format(instant);
    }

    /** As it stands in an input: {@code 23/11/2026}. A browser's own date input would follow the browser's language, not India's. */
    static String dateInput(Instant instant) {
        return dateInput(IndiaTime.dateOf(instant));
    }

    static String dateInput(LocalDate day) {
        return INPUT.format(day);
    }

    /** As it stands in an input: {@code 14:05}. */
    static String timeInput(Instant instant) {
        return LocalTime.ofInstant(instant, IndiaTime.ZONE)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
