package org.icjs.fingerprints.print;

/**
 * Edges from each minutia to its nearest neighbours. How long an edge is, and how the ridges at its two ends lie to it, stays the same
 * however the finger was laid on the glass.
 */
final class Edges {
    private static final int NEIGHBOURS = 11;

    /** Pixels at 500 to the inch. A shorter edge has no clear direction, a longer one is stretched too much. */
    private static final int LENGTH_MIN = 12;

    static final int LENGTH_MAX = 139;

    final int count;
    /** Which minutia each starts from; edges of one minutia stand together. */
    final int[] from;
    /** Pixels, {@link #LENGTH_MIN} to {@link #LENGTH_MAX}. */
    final int[] length;
    /** The ridge at the start against the edge, in turns of 1/256 of a circle, 0 to 255. */
    final int[] first;
    /** The ridge at the other end, likewise. */
    final int[] second;

    Edges(Minutiae minutiae) {
        int most = minutiae.count() * NEIGHBOURS;
        from = new int[most];
        length = new int[most];
        first = new int[most];
        second = new int[most];
        int[] nearest = new int[NEIGHBOURS];
        int made = 0;
        for (int one = 0; one < minutiae.count(); one++) {
            int found = nearest(minutiae, one, nearest);
            for (int i = 0; i < found; i++) {
                int to = nearest[i];
                double right = minutiae.x()[to] - minutiae.x()[one];
                double down = minutiae.y()[to] - minutiae.y()[one];
                double angle = Math.atan2(down, right);
                from[made] = one;
                length[made] = (int) Math.hypot(right, down);
                first[made] = turn(minutiae.direction()[one] - angle);
                second[made] = turn(minutiae.direction()[to] - angle);
                made++;
            }
        }
        count = made;
    }

    /** Fills in the nearest, nearest first, and returns how many there are. */
    private static int nearest(Minutiae minutiae, int one, int[] nearest) {
        double[] far = new double[NEIGHBOURS];
        int found = 0;
        for (int to = 0; to < minutiae.count(); to++) {
            double distance = Math.hypot(minutiae.x()[to] - minutiae.x()[one], minutiae.y()[to] - minutiae.y()[one]);
            if (to != one && distance >= LENGTH_MIN && distance < LENGTH_MAX + 1) {
                found = insert(nearest, far, found, to, distance);
            }
        }
        return found;
    }

    private static int insert(int[] nearest, double[] far, int found, int to, double distance) {
        int at = found;
        while (at > 0 && far[at - 1] > distance) {
            at--;
        }
        if (at == NEIGHBOURS) {
            return found;
        }
        int after = Math.min(found, NEIGHBOURS - 1);
        System.arraycopy(nearest, at, nearest, at + 1, after - at);
        System.arraycopy(far, at, far, at + 1, after - at);
        nearest[at] = to;
        far[at] = distance;
        return after + 1;
    }

    /** Radians as 1/256 of a circle, 0 to 255. */
    static int turn(double radians) {
        return (int) Math.floorMod(Math.round(radians * 256 / (2 * Math.PI)), 256L);
    }
}
