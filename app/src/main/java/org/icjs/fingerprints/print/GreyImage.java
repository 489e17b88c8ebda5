package org.icjs.fingerprints.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A picture in shades of grey.
 *
 * @param pixels row by row from the top, 0 black to 255 white; ridges are dark
 * @param dpi pixels to the inch
 */
@SuppressWarnings("ArrayRecordComponent")
public record GreyImage(int width, int height, byte[] pixels, double dpi) {
    /** A finger at 1,000 pixels to the inch has less than two million. */
    public static final int PIXELS_MAX = 4_000_000;

    public GreyImage {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("pixels do not fit width and height");
        }
    }

    /** Without loss. */
    public byte[] png() {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, width, height, pixels);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 255;
    }
}
