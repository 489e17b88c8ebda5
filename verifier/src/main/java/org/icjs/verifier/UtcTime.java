package org.icjs.verifier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/** The one way in which the format writes a time: UTC, {@code yyyy-MM-dd'T'HH:mm:ss.SSS'Z'}, years 0000 to 9999. */
public final class UtcTime {
    private static final String PATTERN = "0000-00-00T00:00:00.000Z";
    private static final Instant MIN = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant MAX = Instant.parse("9999-12-31T23:59:59.999Z");

    private UtcTime() {}

    /** The text of a time that {@link #require} accepts. */
    public static String text(Instant time) {
        require("time", time);
        StringBuilder out = new StringBuilder(PATTERN.length());
        append(time, out);
        return out.toString();
    }

    public static Instant parse(String text) {
        if (text.length() != PATTERN.length()) {
            throw new FormatException("a time is not written yyyy-MM-ddTHH:mm:ss.SSSZ");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char pattern = PATTERN.charAt(i);
            if (pattern == '0' ? c < '0' || c > '9' : c != pattern) {
                throw new FormatException("a time is not written yyyy-MM-ddTHH:mm:ss.SSSZ");
            }
        }
        try {
            return LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, 19),
                            number(text, 20, 23) * 1_000_000)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException _) {
            throw new FormatException("a time names a moment that does not exist");
        }
    }

    /** Refuses a time that has no exact text: finer than a millisecond or outside the years 0000 to 9999. */
    static void require(String member, Instant time) {
        if (time.get(ChronoField.NANO_OF_SECOND) % 1_000_000 != 0) {
            throw new FormatException(member + " is finer than a millisecond");
        }
        if (time.isBefore(MIN) || time.isAfter(MAX)) {
            throw new FormatException(member + " lies outside the years 0000 to 9999");
        }
    }

    static void append(Instant time, StringBuilder out) {
        LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), time.getNano(), ZoneOffset.UTC);
        two(utc.getYear() / 100, out);
        two(utc.getYear() % 100, out);
        two(utc.getMonthValue(), out.append('-'));
        two(utc.getDayOfMonth(), out.append('-'));
        two(utc.getHour(), out.append('T'));
        two(utc.getMinute(), out.append(':'));
        two(utc.getSecond(), out.append(':'));
        int millis = utc.getNano() / 1_000_000;
        two(millis / 10, out.append('.'));
        out.append((char) ('0' + millis % 10)).append('Z');
    }

    private static void two(int number, StringBuilder out) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
