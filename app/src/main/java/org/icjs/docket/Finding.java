package org.icjs.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.icjs.kernel.IndiaTime;

/**
 * What stands against an entry.
 *
 * @param severity whether it is refused, or recorded with the contradiction raised
 * @param pointer JSON pointer to the component that it is about; empty for the act as a whole
 * @param code message key below {@code finding.}, for example {@code arrest.beforeFir}
 * @param under section of law, for example {@code BNSS 36}; empty if none
 * @param values what the message shows, in order: times in India time, numbers, sections; never a name
 */
public record Finding(Severity severity, String pointer, String code, String under, List<String> values) {
    /** What follows from a finding. */
    public enum Severity {
        /** Malformed, or an act that the law does not know: refused before it is stored. */
        REFUSED,
        /** It may have happened all the same: recorded if the officer confirms it, and raised as a task at once. */
        CONTRADICTION
    }

    public Finding {
        values = List.copyOf(values);
    }

    /** @param values instants and days are shown in India time, several things with commas, all else by {@code toString} */
    public static Finding refused(String pointer, String code, String under, Object... values) {
        return new Finding(Severity.REFUSED, pointer, code, under, shown(values));
    }

    /** @param values as in {@link #refused} */
    public static Finding contradiction(String pointer, String code, String under, Object... values) {
        return new Finding(Severity.CONTRADICTION, pointer, code, under, shown(values));
    }

    public boolean refuses() {
        return severity == Severity.REFUSED;
    }

    private static List<String> shown(Object... values) {
        return Arrays.stream(values)
                .map(value -> switch (value) {
                    case Instant at -> IndiaTime.show(at);
                    case LocalDate day -> IndiaTime.show(day);
                    case Collection<?> several ->
                        several.stream().map(Object::toString).collect(Collectors.joining(", "));
                    default -> value.toString();
                })
                .toList();
    }
}
