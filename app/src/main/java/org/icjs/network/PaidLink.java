package org.icjs.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * What is paid for at an office from a day on, until the next row for the same office and place says otherwise. Nothing is changed:
 * what was entered wrongly is entered again for the same day.
 *
 * @param place the first link or the second
 * @param from the first day, in India
 * @param terms null where the link ends before that day
 */
public record PaidLink(
        OfficeCode office,
        Place place,
        LocalDate from,
        @Nullable Terms terms) {
    /** An office has two links at most. */
    public enum Place {
        FIRST,
        SECOND
    }

    /**
     * The contract.
     *
     * @param committedKbps kbit/s of 1,000 bits, in each direction
     * @param delayMs from the office to the data centre and back, at most; null where the contract says nothing of it
     * @param uptimePercent of a month
     * @param yearly price of a year, taxes included
     */
    public record Terms(
            Technology technology,
            String provider,
            int committedKbps,
            @Nullable Integer delayMs,
            BigDecimal uptimePercent,
            Rupees yearly) {
        /** For example {@code MPLS, BSNL, 2,048 kbit/s}. */
        public String text() {
            return technology.label() + ", " + provider + ", " + Wording.grouped(committedKbps) + " kbit/s";
        }
    }
}
