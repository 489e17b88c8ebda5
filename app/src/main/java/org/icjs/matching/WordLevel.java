package org.icjs.matching;

/**
 * How one word of a name agrees with another, best first. Between {@link #EXACT} and {@link #FAR} it is measured by how unlikely the
 * other way of writing is, in bits, by {@link Folding#bits}.
 */
public enum WordLevel implements Level {
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
    /** What was asked for has the word, what was found hasn't. */
    MISSING(Double.NaN),
    /** What was found has the word, what was asked for hasn't. */
    SPARE(Double.NaN);

    /** No change that costs more is looked at. */
    static final double MOST_BITS = FAR.mostBits;

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
