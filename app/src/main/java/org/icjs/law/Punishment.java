package org.icjs.law;

import java.time.Period;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What an offence is punishable with.
 *
 * @param least the term that a sentence may not go below, where the law gives one
 * @param greatest the longest fixed term; absent where there is none, or where life is the only ceiling
 * @param life imprisonment for life is one of the punishments
 * @param death death is one of the punishments
 */
public record Punishment(
        Basis basis,
        @Nullable Period least,
        @Nullable Period greatest,
        boolean life,
        boolean death,
        Fine fine,
        boolean communityService)
        implements Comparable<Punishment> {
    private static final Comparator<Punishment> GRAVITY = Comparator.comparing(Punishment::death)
            .thenComparing(Punishment::life)
            .thenComparing(Punishment::greatest, Comparator.nullsFirst(Punishment::compareTerms))
            .thenComparing(Punishment::least, Comparator.nullsFirst(Punishment::compareTerms));

    public Punishment {
        if (least != null && greatest != null && compareTerms(least, greatest) > 0) {
            throw new IllegalArgumentException("the least term is above the greatest");
        }
        if (fine == Fine.ONLY && (life || death || greatest != null)) {
            throw new IllegalArgumentException("a fine only, yet with imprisonment");
        }
        if (basis.dependsOnPrincipal() && (life || death || greatest != null)) {
            throw new IllegalArgumentException("a term of its own, yet measured by the principal offence");
        }
    }

    public boolean deathOrLife() {
        return death || life;
    }

    /** Whether the longest fixed term is that many years or more; false where there is none. */
    public boolean mayReach(int years) {
        return greatest != null && reaches(greatest, years);
    }

    /** Whether no sentence below that many years may be passed. */
    public boolean mayNotGoBelow(int years) {
        return least != null && reaches(least, years);
    }

    /** By gravity: death, then life, then the greatest term, then the least. Punishments measured by a principal offence come first. */
    @Override
    public int compareTo(Punishment other) {
        return GRAVITY.compare(this, other);
    }

    /** Whether the longest fixed term is longer than that many years. */
    public boolean mayExceed(int years) {
        return greatest != null && weight(greatest) > weight(Period.ofYears(years));
    }

    private static boolean reaches(Period term, int years) {
        return weight(term) >= weight(Period.ofYears(years));
    }

    private static int compareTerms(Period one, Period other) {
        return Long.compare(weight(one), weight(other));
    }

    /** Orders terms of years, months or days; a month never weighs less than its days. */
    private static long weight(Period term) {
        return (term.getYears() * 12L + term.getMonths()) * 31 + term.getDays();
    }
}
