package org.icjs.network;

/**
 * A link as a queue: what comes at random crosses it one after another (M/G/1). With load ρ, sizes S and rate C, somebody waits with
 * probability ρ, and then on average E[S²] ∕ (2 (1 − ρ) E[S] C) (Pollaczek and Khinchine). The wait of those who wait is taken to be exponential with
 * that mean, so that all but the share ε wait at most
 *
 * <pre>W = E[S²] ∕ (2 (1 − ρ) E[S] C) · ln(ρ ∕ ε), or nothing where ρ ≤ ε.</pre>
 *
 * With ε = 0.025 for the wait and 0.025 for the size, at least 95 of 100 need no more than {@code trips × delay + server + S₀.₉₇₅ ∕ C + W}.
 * {@link Simulation} checks it.
 */
final class Queue {
    private static final int BISECTIONS_MAX = 40;
    private static final double KBPS_MAX = 1e9;

    private Queue() {}

    /** Share of the link's time that is taken. */
    static double utilisation(Load load, double bitsPerSecond) {
        return bitsPerSecond <= 0 ? Double.POSITIVE_INFINITY : load.bitsPerSecond() / bitsPerSecond;
    }

    /** Seconds that all but {@link Load#MISS} wait at most before they cross. */
    static double wait(Load load, double bitsPerSecond) {
        double rho = utilisation(load, bitsPerSecond);
        if (rho >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        if (rho <= Load.MISS) {
            return 0;
        }
        return load.meanSquare() / (2 * (1 - rho) * load.mean() * bitsPerSecond) * StrictMath.log(rho / Load.MISS);
    }

    /** Seconds within which at least 95 of 100 are through. */
    static double seconds(Load load, double bitsPerSecond, int delayMs) {
        if (load.isEmpty()) {
            return 0;
        }
        return fixed(load, delayMs) + load.large() / bitsPerSecond + wait(load, bitsPerSecond);
    }

    static double fixed(Load load, int delayMs) {
        return load.roundTrips() * delayMs / 1000.0 + load.fixedSeconds();
    }

    /** Whether the target holds, with room left. */
    static boolean holds(Load load, double bitsPerSecond, int delayMs, double utilisationMax) {
        return load.isEmpty()
                || (utilisation(load, bitsPerSecond) <= utilisationMax
                        && seconds(load, bitsPerSecond, delayMs) <= load.targetSeconds());
    }

    /** The least whole kbit/s with which the target holds; -1 where the delay alone breaks it. */
    static long kbps(Load load, int delayMs, double utilisationMax) {
        if (load.isEmpty()) {
            return 0;
        }
        if (!holds(load, KBPS_MAX * 1000, delayMs, utilisationMax)) {
            return -1;
        }
        long enough = (long) KBPS_MAX;
        long tooLittle = 0;
        for (int i = 0; i < BISECTIONS_MAX && enough - tooLittle > 1; i++) {
            long middle = (enough + tooLittle) / 2;
            if (holds(load, middle * 1000.0, delayMs, utilisationMax)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough;
    }
}
