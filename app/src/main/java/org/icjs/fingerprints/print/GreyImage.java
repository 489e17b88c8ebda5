package org.icjs.fingerprints.print;

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

    int at(int x, int y) {
        return pixels[y * width + x] & 255;
    }
}
