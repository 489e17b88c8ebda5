package org.icjs.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Plays the busy hour and the nights of a site with random arrivals, to check what {@link Queue} and {@link Demand} say. The same seed
 * plays the same hours.
 */
final class Simulation {
    private static final int ARRIVALS = 20_000;
    private static final int WARM_UP = 1_000;
    private static final int NIGHTS = 20 * 365;
    private static final double P95 = 0.95;

    private final SplittableRandom random;

    Simulation(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Seconds within which 95 of 100 are through, where each waits for those before him: the formula's own model.
     *
     * @param bitsPerSecond of the link, the hearings' part taken off
     */
    double inTurn(Load load, double bitsPerSecond, int delayMs) {
        double[] took = new double[ARRIVALS];
        double wait = 0;
        for (int i = -WARM_UP; i < ARRIVALS; i++) {
            double crossing = size(load) / bitsPerSecond;
            if (i >= 0) {
                took[i] = wait + crossing;
            }
            wait = Math.max(0, wait + crossing - Chance.exponential(random, load.perSecond()));
        }
        return Queue.fixed(load, delayMs) + quantile(took);
    }

    /** The same where all that cross at a time share the link evenly, as TCP lets them. */
    double shared(Load load, double bitsPerSecond, int delayMs) {
        double[] took = new double[ARRIVALS];
        int through = 0;
        List<double[]> crossing = new ArrayList<>();
        double now = 0;
        double next = Chance.exponential(random, load.perSecond());
        while (through < ARRIVALS) {
            double least = Double.POSITIVE_INFINITY;
            for (double[] one : crossing) {
                least = Math.min(least, one[1]);
            }
            // The one with the least left leaves first, and what is left of it is nothing by definition, not by
            // rounding.
            double leaves = crossing.isEmpty() ? next : now + least * crossing.size() / bitsPerSecond;
            boolean arrives = next <= leaves;
            double each = crossing.isEmpty() ? 0 : arrives ? (next - now) * bitsPerSecond / crossing.size() : least;
            now = arrives ? next : leaves;
            for (int i = crossing.size() - 1; i >= 0; i--) {
                double[] one = crossing.get(i);
                one[1] -= each;
                if (!arrives && one[1] <= 0 && through < ARRIVALS) {
                    took[through++] = now - one[0];
                    crossing.remove(i);
                }
            }
            if (arrives) {
                crossing.add(new double[] {now, size(load)});
                next = now + Chance.exponential(random, load.perSecond());
            }
        }
        return Queue.fixed(load, delayMs) + quantile(took);
    }

    /** Share of the nights after which nothing of the day's evidence is left; what is left goes on in the next night. */
    double nights(Demand demand, int committedKbps) {
        double most = committedKbps * 1000.0 * demand.windowHours() * 3600;
        double left = 0;
        int through = 0;
        for (int night = 0; night < NIGHTS; night++) {
            for (Demand.Kind kind : demand.night().kinds()) {
                int came = kind.name().equals("backup") ? 1 : Chance.poisson(random, kind.perDay());
                left += came * kind.bits();
            }
            left = Math.max(0, left - most);
            through += left == 0 ? 1 : 0;
        }
        return through / (double) NIGHTS;
    }

    private double size(Load load) {
        double at = random.nextDouble() * load.perSecond();
        for (Load.Part part : load.parts()) {
            at -= part.perSecond();
            if (at < 0) {
                return part.bits();
            }
        }
        return load.parts().getLast().bits();
    }

    private static double quantile(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(P95 * sorted.length) - 1];
    }
}
