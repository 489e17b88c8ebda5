package org.icjs.fingerprints.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.icjs.fingerprints.print.Intake.Format;
import org.icjs.fingerprints.print.Intake.Reason;
import org.jnbis.api.Jnbis;
import org.jnbis.api.model.Bitmap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** Reads pictures of fingers. How many pixels one has is read from its head and bounded before anything is decoded. */
final class Pictures {
    private static final int SIDE_MIN = 60;
    private static final double DPI_USUAL = 500;

    private Pictures() {}

    /** What came of it. */
    sealed interface Result {}

    record Read(GreyImage image) implements Result {}

    record Unread(Reason reason) implements Result {}

    static Result read(byte[] file, Format format) {
        try {
            return format == Format.WSQ ? wsq(file) : picture(file, format);
        } catch (IOException | RuntimeException _) {
            // Decoders meet damaged files with exceptions of many kinds.
            return new Unread(Reason.DAMAGED);
        }
    }

    private static Result picture(byte[] file, Format format) throws IOException {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT));
        ImageReader reader = readers.next();
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, false, false);
            Reason reason = unfit(reader.getWidth(0), reader.getHeight(0));
            if (reason != null) {
                return new Unread(reason);
            }
            double dpi = dpi(reader.getImageMetadata(0));
            return new Read(grey(reader.read(0), dpi));
        } finally {
            reader.dispose();
        }
    }

    private static Result wsq(byte[] file) {
        int head = frame(file);
        if (head < 0) {
            return new Unread(Reason.DAMAGED);
        }
        // After the marker: length, black, white, height, width (ANSI/NIST WSQ, frame header).
        int height = word(file, head + 6);
        int width = word(file, head + 8);
        Reason reason = unfit(width, height);
        if (reason != null) {
            return new Unread(reason);
        }
        Bitmap bitmap = Jnbis.wsq().decode(file).asBitmap();
        double dpi = likely(bitmap.getPpi());
        return new Read(new GreyImage(bitmap.getWidth(), bitmap.getHeight(), bitmap.getPixels(), dpi));
    }

    /** Where the frame header's marker stands, or -1: segments are skipped by their lengths. */
    private static int frame(byte[] file) {
        int at = 2;
        while (at + 10 <= file.length) {
            int marker = word(file, at);
            if (marker == 0xFFA2) {
                return at;
            }
            if (marker >> 8 != 0xFF || word(file, at + 2) < 2) {
                return -1;
            }
            at += 2 + word(file, at + 2);
        }
        return -1;
    }

    private static int word(byte[] file, int at) {
        return ((file[at] & 255) << 8) | (file[at + 1] & 255);
    }

    private static @Nullable Reason unfit(int width, int height) {
        if ((long) width * height > GreyImage.PIXELS_MAX) {
            return Reason.TOO_MANY_PIXELS;
        }
        return width < SIDE_MIN || height < SIDE_MIN ? Reason.TOO_SMALL : null;
    }

    private static GreyImage grey(BufferedImage picture, double dpi) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] pixels = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int colours = row[x];
                // What is transparent is paper.
                int grey = colours >>> 24 == 0
                        ? 255
                        : (((colours >> 16) & 255) + ((colours >> 8) & 255) + (colours & 255)) / 3;
                pixels[y * width + x] = (byte) grey;
            }
        }
        return new GreyImage(width, height, pixels, dpi);
    }

    /** As the file says, if it can be a scanner's; many programs write 72 or 96 without knowing. */
    private static double dpi(IIOMetadata metadata) {
        if (!metadata.isStandardMetadataFormatSupported()) {
            return DPI_USUAL;
        }
        Node dimension = child(metadata.getAsTree("javax_imageio_1.0"), "Dimension");
        Node size = dimension == null ? null : child(dimension, "HorizontalPixelSize");
        if (size == null) {
            return DPI_USUAL;
        }
        double millimetres =
                Double.parseDouble(size.getAttributes().getNamedItem("value").getNodeValue());
        return likely(25.4 / millimetres);
    }

    private static double likely(double dpi) {
        return dpi >= 450 && dpi <= 1100 ? dpi : DPI_USUAL;
    }

    private static @Nullable Node child(Node parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node;
            }
        }
        return null;
    }
}
