package org.icjs.fingerprints.synthetic;

import java.util.SplittableRandom;

/** The direction of the ridges at each point of an invented finger: loops and deltas bend it (zeros and poles), waves of chance disturb it. */
final class RidgeFlow {
    static final int WIDTH = 360;
    static final int HEIGHT = 440;

    private final double[][] loops;
    private final double[][] deltas;
    private final double[] waves;
    private final double arch;

    RidgeFlow(SplittableRandom random) {
        loops = loops(random);
        deltas = deltas(random, loops.length);
        waves = random.doubles(2, -3, 3).toArray();
        arch = 0.35 + 0.3 * random.nextDouble();
    }

    /** In radians; a direction and its opposite are the same. */
    double at(double x, double y) {
        double turn = 0;
        for (double[] loop : loops) {
            turn += Math.atan2(y - loop[1], x - loop[0]);
        }
        for (double[] delta : deltas) {
            turn -= Math.atan2(y - delta[1], x - delta[0]);
        }
        double bent = 0.12 * Math.sin(x / 90 + waves[0]) + 0.12 * Math.cos(y / 80 + waves[1]);
        if (loops.length == 0) {
            double across = (x - WIDTH / 2.0) / (WIDTH / 2.0);
            bent += arch * Math.sin(Math.PI * across) * Math.clamp(1.4 - 1.3 * y / HEIGHT, 0.1, 1.2);
        }
        return turn / 2 + bent;
    }

    /** About as often as on people's hands: an arch (none), a loop, a whorl (two). */
    private static double[][] loops(SplittableRandom random) {
        double x = WIDTH / 2.0 + random.nextDouble(-25, 25);
        double y = HEIGHT * 0.42 + random.nextDouble(-25, 25);
        double kind = random.nextDouble();
        if (kind < 0.06) {
            return new double[][] {};
        }
        if (kind < 0.66) {
            return new double[][] {{x, y}};
        }
        return new double[][] {{x, y - 22}, {x + random.nextDouble(-20, 20), y + random.nextDouble(18, 40)}};
    }

    private static double[][] deltas(SplittableRandom random, int loops) {
        double y = HEIGHT * 0.72 + random.nextDouble(-30, 30);
        double left = 45 + random.nextDouble(-30, 30);
        double right = WIDTH - 45 + random.nextDouble(-30, 30);
        return switch (loops) {
            case 0 -> new double[][] {};
            case 1 -> new double[][] {{random.nextBoolean() ? left : right, y}};
            default -> new double[][] {{left, y}, {right, y + random.nextDouble(-20, 20)}};
        };
    }
}
