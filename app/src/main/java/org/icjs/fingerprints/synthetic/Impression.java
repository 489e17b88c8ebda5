package org.icjs.fingerprints.synthetic;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * How a finger was laid on the glass: shifted, turned, stretched, pressed more or less, with parts missing and with dirt.
 *
 * @param hardness 0 (a good clear impression) to 1 (such as a careless capture gives)
 */
public record Impression(long seed, double hardness) {
    private static final int MARGIN = 30;

    /** A clear impression. */
    public static Impression clear(long seed) {
        return new Impression(seed, 0.15);
    }

    /** Grey, ridges dark on a light ground, at 500 pixels to the inch. */
    public BufferedImage of(RidgePattern finger) {
        SplittableRandom random = new SplittableRandom(seed);
        int width = RidgePattern.WIDTH - 2 * MARGIN;
        int height = RidgePattern.HEIGHT - 2 * MARGIN;
        double turn = random.nextGaussian() * (0.06 + 0.22 * hardness);
        double shiftX = random.nextGaussian() * (6 + 34 * hardness);
        double shiftY = random.nextGaussian() * (8 + 40 * hardness);
        double[] stretch = random.doubles(8, -1, 1).toArray();
        double pull = 2 + 7 * hardness;
        double pressure = random.nextGaussian() * 0.5 * hardness;
        double ink = 0.25 + 0.85 * hardness;
        double[] patches = patches(random, width, height);
        double[][] contact = contact(random, width, height);
        float[] dirt = smooth(random, width, height, 2);
        float[] fade = smooth(random, width, height, 12);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double fromX = x - width / 2.0;
                double fromY = y - height / 2.0;
                double bentX = pull * (Math.sin(x / 75.0 + 3 * stretch[0]) + Math.sin(y / 95.0 + 3 * stretch[1]));
                double bentY = pull * (Math.sin(x / 85.0 + 3 * stretch[2]) + Math.sin(y / 70.0 + 3 * stretch[3]));
                double atX =
                        RidgePattern.WIDTH / 2.0 + Math.cos(turn) * fromX - Math.sin(turn) * fromY + shiftX + bentX;
                double atY =
                        RidgePattern.HEIGHT / 2.0 + Math.sin(turn) * fromX + Math.cos(turn) * fromY + shiftY + bentY;
                double inside =
                        1 - Math.hypot((x - contact[0][0]) / contact[1][0], (y - contact[0][1]) / contact[1][1]);
                inside += 0.06 * fade[y * width + x];
                double wave = finger.at(atX, atY);
                double dark = 1 / (1 + Math.exp(-5 * (wave + pressure + ink * dirt[y * width + x])));
                dark *= Math.clamp(inside * 10, 0, 1) * (1 - hardness * Math.clamp(patch(patches, x, y), 0, 1));
                double grey = 235 - 190 * dark + random.nextDouble(-8, 8);
                image.getRaster().setSample(x, y, 0, (int) Math.clamp(grey, 0, 255));
            }
        }
        return image;
    }

    private double[][] contact(SplittableRandom random, int width, int height) {
        double shrink = 1 - 0.35 * hardness * random.nextDouble();
        return new double[][] {
            {width / 2.0 + random.nextGaussian() * 25 * hardness, height / 2.0 + random.nextGaussian() * 30 * hardness},
            {width * 0.49 * shrink, height * 0.49 * (1 - 0.3 * hardness * random.nextDouble())}
        };
    }

    /** Places that did not touch: x, y and radius of each. */
    private double[] patches(SplittableRandom random, int width, int height) {
        double[] patches = new double[3 * (int) Math.round(6 * hardness)];
        for (int i = 0; i < patches.length; i += 3) {
            patches[i] = random.nextDouble(width);
            patches[i + 1] = random.nextDouble(height);
            patches[i + 2] = random.nextDouble(10, 38);
        }
        return patches;
    }

    private static double patch(double[] patches, int x, int y) {
        double most = 0;
        for (int i = 0; i < patches.length; i += 3) {
            most = Math.max(most, 1.6 * (1 - Math.hypot(x - patches[i], y - patches[i + 1]) / patches[i + 2]));
        }
        return most;
    }

    /** Noise of about unit variance whose grains are about {@code grain} pixels wide. */
    private static float[] smooth(SplittableRandom random, int width, int height, int grain) {
        int columns = width / grain + 2;
        int rows = height / grain + 2;
        double[] coarse = new double[columns * rows];
        for (int i = 0; i < coarse.length; i++) {
            coarse[i] = random.nextGaussian();
        }
        float[] fine = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y / grain * columns + x / grain;
                double right = x % grain / (double) grain;
                double down = y % grain / (double) grain;
                fine[y * width + x] = (float) ((coarse[i] * (1 - right) + coarse[i + 1] * right) * (1 - down)
                        + (coarse[i + columns] * (1 - right) + coarse[i + columns + 1] * right) * down);
            }
        }
        return fine;
    }
}
