package org.icjs.network;

import java.util.Comparator;
import java.util.List;

/**
 * What wants to cross a link one after another in the busy hour, in bits.
 *
 * @param parts the smallest first
 * @param fixedSeconds what the server takes, apart from the link
 * @param roundTrips how often the link's delay is waited for
 * @param targetSeconds within which 95 of 100 are to be through
 */
public record Load(List<Part> parts, double fixedSeconds, int roundTrips, double targetSeconds) {
    /** Half of the five in a hundred that may miss the target may do so by waiting, half by their size. */
    static final double MISS = 0.025;

    public Load {
        parts = parts.stream()
                .filter(part -> part.perSecond() > 0)
                .sorted(Comparator.comparingDouble(Part::bits))
                .toList();
    }

    /** Things of one size in bits, and how many of them come in a second. */
    public record Part(double bits, double perSecond) {}

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public double perSecond() {
        return parts.stream().mapToDouble(Part::perSecond).sum();
    }

    public double bitsPerSecond() {
        return parts.stream()
                .mapToDouble(part -> part.bits() * part.perSecond())
                .sum();
    }

    /** Mean size. */
    public double mean() {
        return isEmpty() ? 0 : bitsPerSecond() / perSecond();
    }

    /** Mean of the square of the size. */
    public double meanSquare() {
        return isEmpty()
                ? 0
                : parts.stream()
                                .mapToDouble(part -> part.bits() * part.bits() * part.perSecond())
                                .sum()
                        / perSecond();
    }

    /** The size that all but {@link #MISS} do not exceed. */
    public double large() {
        double all = perSecond();
        double until = 0;
        for (Part part : parts) {
            until += part.perSecond();
            if (until >= (1 - MISS) * all) {
                return part.bits();
            }
        }
        return isEmpty() ? 0 : parts.getLast().bits();
    }
}
