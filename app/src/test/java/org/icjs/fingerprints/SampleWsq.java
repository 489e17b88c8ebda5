package org.icjs.fingerprints;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A file of Wavelet Scalar Quantization, laid down by hand: one of its 64 bands, whose waves are as wide as ridges, has coefficients by chance
 * and gives stripes that end and fork; all others are empty.
 */
public final class SampleWsq {
    public static final int WIDTH = 300;
    public static final int HEIGHT = 400;

    private static final int BAND = 9;
    private static final int COEFFICIENTS = 475;

    /** Half of each filter of the standard, from the middle outwards. */
    private static final double[] LOW = {
        0.8526986790088938, 0.37740285561283066, -0.11062440441843718, -0.023849465019556843, 0.03782845550726404
    };

    private static final double[] HIGH = {0.78848561640637, -0.41809227322204, -0.04068941760920, 0.06453888262876};

    private SampleWsq() {}

    public static byte[] of(long seed) {
        ByteBuffer file = ByteBuffer.allocate(4000);
        marker(file, 0xFFA0);
        filters(file);
        quantization(file);
        marker(file, 0xFFA2).putShort((short) 17).put((byte) 0).put((byte) 255);
        file.putShort((short) HEIGHT).putShort((short) WIDTH);
        file.put((byte) 0)
                .putShort((short) 128)
                .put((byte) 2)
                .putShort((short) 100)
                .put((byte) 2)
                .putShort((short) 0);
        codes(file, 0);
        codes(file, 1);
        block(file, 0);
        coefficients(file, seed);
        block(file, 1);
        block(file, 1);
        marker(file, 0xFFA1);
        return Arrays.copyOf(file.array(), file.position());
    }

    private static ByteBuffer marker(ByteBuffer file, int marker) {
        return file.putShort((short) marker);
    }

    private static void filters(ByteBuffer file) {
        marker(file, 0xFFA4).putShort((short) (4 + 6 * (LOW.length + HIGH.length)));
        file.put((byte) (2 * LOW.length - 1)).put((byte) (2 * HIGH.length - 1));
        for (double[] filter : new double[][] {LOW, HIGH}) {
            for (double value : filter) {
                file.put((byte) (value < 0 ? 1 : 0)).put((byte) 9).putInt((int) Math.round(Math.abs(value) * 1e9));
            }
        }
    }

    private static void quantization(ByteBuffer file) {
        marker(file, 0xFFA5).putShort((short) (5 + 64 * 6)).put((byte) 2).putShort((short) 44);
        for (int band = 0; band < 64; band++) {
            file.put((byte) 0).putShort((short) (band == BAND ? 10 : 0));
            file.put((byte) 0).putShort((short) (band == BAND ? 12 : 0));
        }
    }

    /** Two codes: 0 for symbol 150 (coefficient -30), 10 for symbol 210 (coefficient 30). */
    private static void codes(ByteBuffer file, int table) {
        marker(file, 0xFFA6)
                .putShort((short) 21)
                .put((byte) table)
                .put((byte) 1)
                .put((byte) 1);
        file.put(new byte[14]).put((byte) 150).put((byte) 210);
    }

    private static void block(ByteBuffer file, int table) {
        marker(file, 0xFFA3).putShort((short) 3).put((byte) table);
    }

    private static void coefficients(ByteBuffer file, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int bits = 0;
        int count = 0;
        for (int i = 0; i < COEFFICIENTS; i++) {
            int length = random.nextBoolean() ? 2 : 1;
            bits = (bits << length) | (length == 2 ? 2 : 0);
            count += length;
            while (count >= 8) {
                file.put((byte) (bits >> (count - 8)));
                count -= 8;
                bits &= (1 << count) - 1;
            }
        }
        file.put((byte) (bits << (8 - count)));
    }
}
