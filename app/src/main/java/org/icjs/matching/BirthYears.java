package org.icjs.matching;

import java.time.LocalDate;

/**
 * The years in which a person may have been born. An age is told at a date, and says less than a date of birth; kept as an age it would be
 * wrong a year later.
 *
 * @param earliest first year, inclusive
 * @param latest last year, inclusive; not before {@code earliest}
 */
public record BirthYears(int earliest, int latest) {
    public BirthYears {
        if (earliest > latest) {
            throw new IllegalArgumentException("no year between " + earliest + " and " + latest);
        }
    }

    public static BirthYears of(LocalDate birth) {
        return new BirthYears(birth.getYear(), birth.getYear());
    }

    /**
     * @param years completed years of age
     * @param told the day on which the age was told
     */
    public static BirthYears ofAge(int years, LocalDate told) {
        LocalDate latest = told.minusYears(years);
        return new BirthYears(latest.minusYears(1).plusDays(1).getYear(), latest.getYear());
    }

    /** Years between the middles of both, rounded down: 0 for the same age told on the same day. */
    public int apart(BirthYears other) {
        return Math.abs(earliest + latest - other.earliest - other.latest) / 2;
    }

    /** The middle, rounded up: a person told to be 30 on any day of 2026 is put into 1996. */
    public int year() {
        return Math.floorDiv(earliest + latest + 1, 2);
    }
}
