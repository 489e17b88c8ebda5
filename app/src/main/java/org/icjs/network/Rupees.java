package org.icjs.network;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money in paise, exact. */
public record Rupees(long paise) implements Comparable<Rupees> {
    public static final Rupees NONE = new Rupees(0);
    private static final int PAISE = 100;

    public static Rupees of(long rupees) {
        return new Rupees(Math.multiplyExact(rupees, PAISE));
    }

    /** @param rupees with two decimals at most */
    public static Rupees of(BigDecimal rupees) {
        return new Rupees(rupees.movePointRight(2).longValueExact());
    }

    public Rupees plus(Rupees other) {
        return new Rupees(Math.addExact(paise, other.paise));
    }

    public Rupees minus(Rupees other) {
        return new Rupees(Math.subtractExact(paise, other.paise));
    }

    /**
     * The amount after so many years of a change in price, to the whole rupee, half a rupee up.
     *
     * @param percent a year, for example 5
     */
    public Rupees after(int years, BigDecimal percent) {
        BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2)).pow(years);
        return of(amount().multiply(factor).setScale(0, RoundingMode.HALF_UP));
    }

    /** With two decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(paise, 2);
    }

    /** {@code ₹ 1,25,000}, with paise where there are any; the space does not break. */
    public String text() {
        String digits = Long.toString(Math.abs(paise / PAISE));
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 2) {
            text.insert(at, ',');
        }
        long rest = Math.abs(paise % PAISE);
        return (paise < 0 ? "−" : "") + "₹\u00a0" + text + (rest == 0 ? "" : ".%02d".formatted(rest));
    }

    @Override
    public int compareTo(Rupees other) {
        return Long.compare(paise, other.paise);
    }
}
