package org.icjs.search.index;

/**
 * A number or mark that something is known by.
 *
 * @param value as written, for example {@code FIR 12/2026} or {@code MZ-01 A 1234}
 */
public record Identifier(Kind kind, String value) {
    public enum Kind {
        FIR,
        CNR,
        LABORATORY,
        PRISONER,
        VEHICLE,
        PHONE,
        IMEI,
        PROPERTY,
        ADDRESS,
        OTHER
    }
}
