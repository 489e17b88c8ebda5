package org.icjs.fingerprints.print;

/**
 * One score out of those of several fingers. By the meaning of SourceAFIS's score a pair of different fingers reaches s by chance with
 * probability 10^(-s/10). If fingers are independent, the sum S of n of them follows an Erlang distribution, whose tail says how probable
 * S is by chance; that is given back on the same scale, so that one threshold serves any number of fingers.
 */
public final class Fusion {
    /** One pair in ten thousand by chance. */
    public static final double VERIFIED = 40;

    private static final double PER_NEPER = 10 / Math.log(10);

    private Fusion() {}

    /** @param fingers how many were compared, 1 or more */
    public static double score(double sum, int fingers) {
        if (fingers < 1) {
            return 0;
        }
        double x = sum / PER_NEPER;
        // e^-x (1 + x + x²/2! + … ), the last term being the (n-1)th; as a logarithm, since e^-x is soon too small for
        // a double.
        double term = 1;
        double terms = 1;
        for (int k = 1; k < fingers; k++) {
            term *= x / k;
            terms += term;
        }
        return Math.max(0, PER_NEPER * (x - Math.log(terms)));
    }

    /** What a search among so many persons must reach, so that one in ten thousand searches finds somebody by chance. */
    public static double threshold(int persons) {
        return VERIFIED + 10 * Math.log10(Math.max(1, persons));
    }
}
