package org.icjs.fingerprints.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.icjs.fingerprints.print.Minutiae;
import org.icjs.fingerprints.print.Template;

/**
 * The minutiae of one invented finger, without its picture: a thousand in the time of one picture. They lie about as dense as on skin, and
 * their ridges run as a {@link RidgeFlow} does.
 *
 * <p>An impression of it is turned (by a normal deviation of 3° to 16°), shifted (6 to 40 pixels), stretched by slow waves (2 to 8 pixels in each
 * direction); minutiae are missed (10 to 45 %), invented (5 to 25 %), moved (1.5 to 3 pixels) and turned (3° to 7°); what lies outside an oval of
 * contact is not there. The first figures are those of hardness 0, the second those of hardness 1.
 */
public final class MinutiaPattern {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 380;
    private static final double APART = 11;

    private final List<double[]> minutiae = new ArrayList<>();

    private MinutiaPattern(SplittableRandom random) {
        RidgeFlow flow = new RidgeFlow(random);
        int wanted = random.nextInt(65, 100);
        for (int tries = 0; minutiae.size() < wanted && tries < 20 * wanted; tries++) {
            double x = random.nextDouble(RidgeFlow.WIDTH);
            double y = random.nextDouble(RidgeFlow.HEIGHT);
            if (minutiae.stream().noneMatch(other -> Math.hypot(other[0] - x, other[1] - y) < APART)) {
                double direction = flow.at(x, y) + (random.nextBoolean() ? Math.PI : 0);
                minutiae.add(new double[] {x, y, direction, random.nextInt(2)});
            }
        }
    }

    /** The same seed gives the same finger. */
    public static MinutiaPattern of(long seed) {
        return new MinutiaPattern(new SplittableRandom(seed));
    }

    /** @param hardness 0 to 1 */
    public Template impression(long seed, double hardness) {
        SplittableRandom random = new SplittableRandom(seed);
        Laid laid = new Laid(random, hardness);
        List<double[]> seen = new ArrayList<>();
        for (double[] minutia : minutiae) {
            if (random.nextDouble() > 0.10 + 0.35 * hardness) {
                add(seen, laid.of(minutia, random), laid);
            }
        }
        int invented = (int) (seen.size() * (0.05 + 0.20 * hardness));
        for (int i = 0; i < invented; i++) {
            double[] any = {
                random.nextDouble(WIDTH), random.nextDouble(HEIGHT), random.nextDouble(2 * Math.PI), random.nextInt(2)
            };
            add(seen, any, laid);
        }
        return template(seen);
    }

    private static void add(List<double[]> seen, double[] minutia, Laid laid) {
        if (laid.touches(minutia[0], minutia[1])) {
            seen.add(minutia);
        }
    }

    private static Template template(List<double[]> seen) {
        short[] x = new short[seen.size()];
        short[] y = new short[seen.size()];
        float[] direction = new float[seen.size()];
        StringBuilder types = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            double[] minutia = seen.get(i);
            x[i] = (short) Math.round(minutia[0]);
            y[i] = (short) Math.round(minutia[1]);
            direction[i] = (float) (minutia[2] - 2 * Math.PI * Math.floor(minutia[2] / (2 * Math.PI)));
            types.append(minutia[3] == 0 ? 'E' : 'B');
        }
        return new Minutiae(x, y, direction, types.toString()).template(WIDTH, HEIGHT);
    }

    /** How the finger was laid on the glass. */
    private static final class Laid {
        private final double hardness;
        private final double turn;
        private final double right;
        private final double down;
        private final double[] waves;
        private final double middleX;
        private final double middleY;
        private final double shrunk;

        Laid(SplittableRandom random, double hardness) {
            this.hardness = hardness;
            turn = random.nextGaussian() * (0.05 + 0.23 * hardness);
            right = random.nextGaussian() * (6 + 34 * hardness);
            down = random.nextGaussian() * (6 + 34 * hardness);
            waves = random.doubles(4, -3, 3).toArray();
            middleX = WIDTH / 2.0 + random.nextGaussian() * 25 * hardness;
            middleY = HEIGHT / 2.0 + random.nextGaussian() * 30 * hardness;
            shrunk = 1 - 0.35 * hardness * random.nextDouble();
        }

        double[] of(double[] minutia, SplittableRandom random) {
            double pull = 2 + 6 * hardness;
            double apart = 1.5 + 1.5 * hardness;
            double x = minutia[0] - RidgeFlow.WIDTH / 2.0 + pull * Math.sin(minutia[1] / 80 + waves[0]);
            double y = minutia[1] - RidgeFlow.HEIGHT / 2.0 + pull * Math.sin(minutia[0] / 80 + waves[1]);
            return new double[] {
                Math.cos(turn) * x - Math.sin(turn) * y + WIDTH / 2.0 + right + random.nextGaussian() * apart,
                Math.sin(turn) * x + Math.cos(turn) * y + HEIGHT / 2.0 + down + random.nextGaussian() * apart,
                minutia[2] + turn + random.nextGaussian() * (0.05 + 0.07 * hardness),
                random.nextDouble() < 0.15 ? 1 - minutia[3] : minutia[3]
            };
        }

        boolean touches(double x, double y) {
            return Math.hypot((x - middleX) / (WIDTH * 0.49), (y - middleY) / (HEIGHT * 0.49)) < shrunk;
        }
    }
}
