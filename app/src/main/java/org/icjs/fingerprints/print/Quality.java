package org.icjs.fingerprints.print;

/**
 * How good a print is for comparison.
 *
 * @param score 0 to 100; no figure of a standard (such as NFIQ), but of the area with clear ridges and the minutiae in it
 * @param minutiae how many were found
 * @param ridges share of the picture that has ridges, percent
 * @param clear share of what is not blank that has ridges, percent
 */
public record Quality(int score, int minutiae, int ridges, int clear) {
    /** What to do about it. */
    public enum Level {
        GOOD,
        USABLE,
        /** Better taken again. */
        POOR
    }

    public Level level() {
        return score >= 60 ? Level.GOOD : score >= 35 ? Level.USABLE : Level.POOR;
    }

    /** Of a template that came without a picture: its minutiae are all there is. */
    static Quality ofMinutiae(int minutiae) {
        return new Quality(Math.min(100, minutiae * 100 / 40), minutiae, 0, 0);
    }

    static Quality of(RidgeMap map, int minutiae) {
        double area = Math.min(1, map.ridgeSquareMm() / 120);
        double many = Math.min(1, minutiae / 30.0);
        int score = (int) Math.round(100 * area * many * Math.min(1, map.clear() * 1.15));
        return new Quality(score, minutiae, (int) Math.round(100 * map.ridges()), (int) Math.round(100 * map.clear()));
    }
}
