package org.icjs.network;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A link that somebody offers.
 *
 * @param row where it stands in the list
 * @param committedKbps what is always there, in the slower direction, kbit/s of 1,000 bits
 * @param burstKbps the most at good times; no target rests on it
 * @param delayMs from the site to the data centre and back
 * @param uptimePercent as contracted
 * @param oneTime price at the beginning, taxes included
 * @param yearly price of a year, taxes included
 * @param availableIn {@code all}, {@code grid}, districts' LGD codes, offices' codes
 * @param assumed whether the price is an assumption
 */
public record LinkOffer(
        int row,
        Technology technology,
        String provider,
        int committedKbps,
        int burstKbps,
        int delayMs,
        BigDecimal uptimePercent,
        Rupees oneTime,
        Rupees yearly,
        Set<String> availableIn,
        boolean assumed) {
    static final double MONTH_HOURS = 730;

    public LinkOffer {
        availableIn = Set.copyOf(availableIn);
    }

    /** For example {@code MPLS, BSNL, 2,048 kbit/s}. */
    public String text() {
        return technology.label() + ", " + provider + ", " + Wording.grouped(committedKbps) + " kbit/s";
    }

    boolean reaches(Site site) {
        if (technology == Technology.FIBRE_GRID && !site.onGrid()) {
            return false;
        }
        return availableIn.contains("all")
                || (availableIn.contains("grid") && site.onGrid())
                || availableIn.contains(site.district().code())
                || availableIn.contains(site.office());
    }

    /** Hours of a month without it at that site: a cable is cut where the present one is, a radio link keeps its contract. */
    double outageHours(Site site) {
        double contracted = (100 - uptimePercent.doubleValue()) / 100 * MONTH_HOURS;
        return technology.radio()
                ? contracted
                : Math.max(contracted, site.outageHours().doubleValue());
    }

    LinkOffer dearer(BigDecimal percent) {
        return new LinkOffer(
                row,
                technology,
                provider,
                committedKbps,
                burstKbps,
                delayMs,
                uptimePercent,
                oneTime.after(1, percent),
                yearly.after(1, percent),
                availableIn,
                assumed);
    }
}
