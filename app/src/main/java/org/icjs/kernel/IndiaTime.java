package org.icjs.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Legal days and clock times are those of India; instants are stored in UTC. */
public final class IndiaTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private IndiaTime() {}

    /** The calendar day in India at that instant. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static Instant at(LocalDateTime clock) {
        return clock.atZone(ZONE).toInstant();
    }

    /** For people: {@code 23 Nov 2026}. */
    public static String show(LocalDate date) {
        return DATE.format(date);
    }

    /** For people: {@code 23 Nov 2026, 14:05}. */
    public static String show(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }
}
