package org.icjs.network;

import java.util.SplittableRandom;

/** What comes by chance, in the two laws that telephone engineers use. */
final class Chance {
    private Chance() {}

    /**
     * The least number that is not exceeded in that share of the days, where on average {@code mean} come a day independently (Poisson).
     *
     * @param share below 1
     */
    static int atMost(double mean, double share) {
        if (mean <= 0) {
            return 0;
        }
        if (mean > 500) {
            // Beyond this the law is the normal one to a part in a thousand, and its terms are too small for a double.
            return (int) Math.ceil(mean + normal(share) * Math.sqrt(mean));
        }
        double term = StrictMath.exp(-mean);
        double sum = term;
        int count = 0;
        while (sum < share && count < 10_000) {
            count++;
            term *= mean / count;
            sum += term;
        }
        return count;
    }

    /**
     * The least number of places with which no more than that share of calls finds none free (Erlang B).
     *
     * @param calls on average at once, in erlang
     */
    static int places(double calls, double blocked) {
        if (calls <= 0) {
            return 0;
        }
        double share = 1;
        int places = 0;
        while (share > blocked) {
            places++;
            share = calls * share / (places + calls * share);
        }
        return places;
    }

    /** Quantile of the standard normal law to 4.5e-4 (Abramowitz and Stegun 26.2.23), for a share of one half or more. */
    private static double normal(double share) {
        double t = Math.sqrt(-2 * StrictMath.log(1 - share));
        return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    }

    static double exponential(SplittableRandom random, double perSecond) {
        return -StrictMath.log(1 - random.nextDouble()) / perSecond;
    }

    static int poisson(SplittableRandom random, double mean) {
        int count = -1;
        for (double sum = 0; sum < mean; sum += exponential(random, 1)) {
            count++;
        }
        return Math.max(0, count);
    }
}
