package org.icjs.matching;

/**
 * How one word of a name agrees with another, best first. Between {@link #EXACT} and {@link #FAR} it is measured by how unlikely the
 * other way of writing is, in bits, by the rules of {@link Folding}.
 */
public enum WordLevel {
    EXACT(0),
    /** A usual other way of writing. */
    USUAL(4),
    NEAR(8),
    CLOSE(12),
    /** One slip of the pen, or several unusual changes. */
    FAR(17),
    /** One is the beginning of the other. */
    CUT(Double.NaN),
    /** One is the other's first letter. */
    INITIAL(Double.NaN),
    /** Only one of both has the word. */
    MISSING(Double.NaN);

    private final double mostBits;

    WordLevel(double mostBits) {
        this.mostBits = mostBits;
    }

    /** Of a change that costs so many bits; {@link #MISSING} beyond {@link #FAR}. */
    static WordLevel of(double bits) {
        for (WordLevel level : values()) {
            if (bits <= level.mostBits) {
                return level;
            }
        }
        return MISSING;
    }
}
