package org.icjs.fingerprints.synthetic;

import java.util.SplittableRandom;

/**
 * The ridges of one invented finger: a field of directions with loops and deltas, in which noise is filtered by Gabor filters along the
 * direction until it has become ridges. Where they do not fit, they end or fork, as on skin.
 */
public final class RidgePattern {
    static final int WIDTH = RidgeFlow.WIDTH;
    static final int HEIGHT = RidgeFlow.HEIGHT;

    private static final int DIRECTIONS = 32;
    private static final int REACH = 7;
    private static final int ROUNDS = 9;

    private final float[] ridge;

    private RidgePattern(SplittableRandom random) {
        this.ridge = grown(new RidgeFlow(random), random);
    }

    /** The same seed gives the same finger. At 500 pixels to the inch. */
    public static RidgePattern of(long seed) {
        return new RidgePattern(new SplittableRandom(seed));
    }

    /** -1 (valley) to 1 (ridge) at a point, between pixels too; 0 outside the pattern. */
    double at(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= WIDTH - 1 || top >= HEIGHT - 1) {
            return 0;
        }
        double right = x - left;
        double down = y - top;
        int i = top * WIDTH + left;
        return (ridge[i] * (1 - right) + ridge[i + 1] * right) * (1 - down)
                + (ridge[i + WIDTH] * (1 - right) + ridge[i + WIDTH + 1] * right) * down;
    }

    private static float[] grown(RidgeFlow flow, SplittableRandom random) {
        float[] now = new float[WIDTH * HEIGHT];
        for (int i = 0; i < now.length; i++) {
            now[i] = (float) random.nextDouble(-1, 1);
        }
        double period = random.nextDouble(8.3, 10.2);
        float[][] filters = new float[DIRECTIONS][];
        for (int d = 0; d < DIRECTIONS; d++) {
            filters[d] = gabor(Math.PI * d / DIRECTIONS, period);
        }
        int[] direction = new int[now.length];
        for (int i = 0; i < now.length; i++) {
            int row = i / WIDTH;
            double angle = flow.at(i - row * WIDTH, row);
            direction[i] = Math.floorMod((int) Math.round(angle / Math.PI * DIRECTIONS), DIRECTIONS);
        }
        for (int round = 0; round < ROUNDS; round++) {
            now = filtered(now, direction, filters);
        }
        return now;
    }

    private static float[] filtered(float[] before, int[] direction, float[][] filters) {
        float[] after = new float[before.length];
        int side = 2 * REACH + 1;
        for (int y = REACH; y < HEIGHT - REACH; y++) {
            for (int x = REACH; x < WIDTH - REACH; x++) {
                int i = y * WIDTH + x;
                float[] filter = filters[direction[i]];
                float sum = 0;
                for (int dy = 0; dy < side; dy++) {
                    int from = (y + dy - REACH) * WIDTH + x - REACH;
                    for (int dx = 0; dx < side; dx++) {
                        sum += filter[dy * side + dx] * before[from + dx];
                    }
                }
                after[i] = Math.clamp(sum, -1f, 1f);
            }
        }
        return after;
    }

    /** Waves across the direction, fading to all sides; its sum is zero and its gain lets a faint wave grow. */
    private static float[] gabor(double direction, double period) {
        int side = 2 * REACH + 1;
        double[] wave = new double[side * side];
        double sum = 0;
        for (int y = -REACH; y <= REACH; y++) {
            for (int x = -REACH; x <= REACH; x++) {
                double across = -x * Math.sin(direction) + y * Math.cos(direction);
                double fade = Math.exp(-(x * x + y * y) / (2 * 3.2 * 3.2));
                double value = Math.cos(2 * Math.PI * across / period) * fade;
                wave[(y + REACH) * side + x + REACH] = value;
                sum += value;
            }
        }
        double gain = 0;
        for (int i = 0; i < wave.length; i++) {
            wave[i] -= sum / wave.length;
            gain += Math.abs(wave[i]);
        }
        float[] filter = new float[wave.length];
        for (int i = 0; i < wave.length; i++) {
            filter[i] = (float) (wave[i] * 4 / gain);
        }
        return filter;
    }
}
