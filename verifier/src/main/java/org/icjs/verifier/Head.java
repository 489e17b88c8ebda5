package org.icjs.verifier;

/**
 * An entry by its place: number {@code seq} of an office's journal. In an envelope's {@code seen}, the last entry of that journal that
 * the author knew in the docket.
 */
public record Head(String office, long seq) {
    public Head {
        Names.requireOffice(office);
        if (seq < 1 || seq > Json.INTEGER_MAX) {
            throw new FormatException("the seq of a head is not at least 1");
        }
    }
}
