package org.icjs.network;

import java.util.Comparator;
import java.util.List;

/** What wants to cross a link one after another in the busy hour, in bits. */
public final class Load {
    /** Half of the five in a hundred that may miss the target may do so by waiting, half by their size. */
    static final double MISS = 0.025;

    private final List<Part> parts;
    private final double fixedSeconds;
    private final int roundTrips;
    private final double targetSeconds;
    private final double perSecond;
    private final double bitsPerSecond;
    private final double mean;
    private final double meanSquare;
    private final double large;

    /**
     * A load.
     *
     * @param parts by size; those that never come are left out
     * @param fixedSeconds what the server takes, apart from the link
     * @param roundTrips how often the link's delay is waited for
     * @param targetSeconds within which 95 of 100 are to be through
     */
    Load(List<Part> parts, double fixedSeconds, int roundTrips, double targetSeconds) {
        this.parts = parts.stream()
                .filter(part -> part.perSecond() > 0)
                .sorted(Comparator.comparingDouble(Part::bits))
                .toList();
        this.fixedSeconds = fixedSeconds;
        this.roundTrips = roundTrips;
        this.targetSeconds = targetSeconds;
        double rate = 0;
        double bits = 0;
        double squares = 0;
        for (Part part : this.parts) {
            rate += part.perSecond();
            bits += part.bits() * part.perSecond();
            squares += part.bits() * part.bits() * part.perSecond();
        }
        perSecond = rate;
        bitsPerSecond = bits;
        mean = rate == 0 ? 0 : bits / rate;
        meanSquare = rate == 0 ? 0 : squares / rate;
        large = large(this.parts, rate);
    }

    /** Things of one size in bits, and how many of them come in a second. */
    public record Part(double bits, double perSecond) {}

    private static double large(List<Part> parts, double all) {
        double until = 0;
        for (Part part : parts) {
            until += part.perSecond();
            if (until >= (1 - MISS) * all) {
                return part.bits();
            }
        }
        return parts.isEmpty() ? 0 : parts.getLast().bits();
    }

    public List<Part> parts() {
        return parts;
    }

    public double fixedSeconds() {
        return fixedSeconds;
    }

    public int roundTrips() {
        return roundTrips;
    }

    public double targetSeconds() {
        return targetSeconds;
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public double perSecond() {
        return perSecond;
    }

    public double bitsPerSecond() {
        return bitsPerSecond;
    }

    /** Mean size. */
    public double mean() {
        return mean;
    }

    /** Mean of the square of the size. */
    public double meanSquare() {
        return meanSquare;
    }

    /** The size that all but {@link #MISS} do not exceed. */
    public double large() {
        return large;
    }
}
