package org.icjs.matching;

/**
 * How one word of a name agrees with another, best first. Between {@link #EXACT} and {@link #FAR} it is measured by how unlikely the
 * other way of writing is, in bits, by {@link Folding#bits}.
 */
public enum WordLevel implements Level {
    EXACT(0, 0),
    /** A usual other way of writing. */
    USUAL(4, 2.5),
    NEAR(8, 6),
    CLOSE(12, 10),
    /** One slip of the pen, or several unusual changes. */
    FAR(17, 14),
    /** One is the beginning of the other; which of both, {@link Rarity} tells apart. */
    CUT(Double.NaN, 2),
    /** One is the other's first letter. */
    INITIAL(Double.NaN, 0),
    /** What was asked for has the word, what was found hasn't. */
    MISSING(Double.NaN, 0),
    /** What was found has the word, what was asked for hasn't. */
    SPARE(Double.NaN, 0);

    /** No change that costs more is looked at. */
    static final double MOST_BITS = FAR.mostBits;

    private final double mostBits;

    private final double waysBits;

    /**
     * @param mostBits that a change at this level costs
     * @param waysBits how many ways of writing a word there are at this level, as a power of two
     */
    WordLevel(double mostBits, double waysBits) {
        this.mostBits = mostBits;
        this.waysBits = waysBits;
    }

    double waysBits() {
        return waysBits;
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
