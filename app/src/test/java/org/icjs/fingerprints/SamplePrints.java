package org.icjs.fingerprints;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.icjs.fingerprints.synthetic.Impression;
import org.icjs.fingerprints.synthetic.RidgePattern;

/** Files of invented fingers. */
public final class SamplePrints {
    private SamplePrints() {}

    /** A clear print. */
    public static byte[] png(long finger, long impression) {
        return file(Impression.clear(impression).of(RidgePattern.of(finger)), "png");
    }

    public static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
