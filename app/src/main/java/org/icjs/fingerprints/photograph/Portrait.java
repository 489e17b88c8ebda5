package org.icjs.fingerprints.photograph;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What came of a file that was given as a photograph. */
public sealed interface Portrait {
    /** A file may have so many bytes. */
    int SIZE_MAX = 8 * 1024 * 1024;

    /**
     * A photograph, made anew: upright, with nothing of what the file said beside the picture.
     *
     * @param jpeg a JPEG, {@value Limits#SIDE} pixels to a side at most
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Taken(byte[] jpeg, int width, int height) implements Portrait {}

    /** Nothing of it is kept. */
    record Refused(Reason reason) implements Portrait {}

    /** Why, each with what to do about it in the messages {@code photographs.refused.…}. */
    enum Reason {
        EMPTY_FILE,
        FILE_TOO_LARGE,
        /** Neither JPEG nor PNG. */
        UNKNOWN_FORMAT,
        /** Its head says that it has more pixels than any camera that is used; it is not decoded. */
        TOO_MANY_PIXELS,
        TOO_SMALL,
        /** Cut off or damaged. */
        DAMAGED,
        /** Next to nothing is on it. */
        BLANK
    }

    /** Takes a file in. Whatever the bytes are, it answers, in bounded time and memory. */
    static Portrait of(byte[] file) {
        if (file.length == 0) {
            return new Refused(Reason.EMPTY_FILE);
        }
        if (file.length > SIZE_MAX) {
            return new Refused(Reason.FILE_TOO_LARGE);
        }
        return Limits.format(file)
                .map(format -> decoded(file, format))
                .orElseGet(() -> new Refused(Reason.UNKNOWN_FORMAT));
    }

    private static Portrait decoded(byte[] file, String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (Bytes stream = new Bytes(file)) {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > Limits.PIXELS_MAX) {
                return new Refused(Reason.TOO_MANY_PIXELS);
            }
            if (Math.min(width, height) < Limits.SIDE_MIN) {
                return new Refused(Reason.TOO_SMALL);
            }
            ImageReadParam coarse = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * Limits.SIDE));
            coarse.setSourceSubsampling(step, step, 0, 0);
            BufferedImage read = reader.read(0, coarse);
            if (stream.wasShort()) {
                return new Refused(Reason.DAMAGED);
            }
            BufferedImage upright = upright(read, Orientation.of(file));
            return Limits.blank(upright)
                    ? new Refused(Reason.BLANK)
                    : new Taken(jpeg(upright), upright.getWidth(), upright.getHeight());
        } catch (IOException | RuntimeException _) {
            // Decoders meet damaged files with exceptions of many kinds.
            return new Refused(Reason.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage read, Orientation held) {
        double scale = Math.min(1, (double) Limits.SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage upright = new BufferedImage(
                held.onItsSide() ? height : width, held.onItsSide() ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = upright.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // What is transparent is paper.
        drawing.setBackground(java.awt.Color.WHITE);
        drawing.clearRect(0, 0, upright.getWidth(), upright.getHeight());
        AffineTransform turned = held.turned(width, height);
        turned.scale((double) width / read.getWidth(), (double) height / read.getHeight());
        drawing.drawImage(read, turned, null);
        drawing.dispose();
        return upright;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam fine = writer.getDefaultWriteParam();
            fine.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            fine.setCompressionQuality(Limits.FINE);
            writer.write(null, new IIOImage(picture, null, null), fine);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** What a photograph must be. */
    final class Limits {
        /** Pixels to a side that are kept at most: ample for a face on a screen or on paper. */
        static final int SIDE = 1024;

        static final int SIDE_MIN = 240;
        static final long PIXELS_MAX = 64_000_000;
        static final float FINE = 0.88f;
        /** Of 255 steps of grey: what a lens with its cap on still gives. */
        private static final double SPREAD_MIN = 4;

        private Limits() {}

        static Optional<String> format(byte[] file) {
            if (starts(file, 0xFF, 0xD8, 0xFF)) {
                return Optional.of("jpeg");
            }
            return starts(file, 0x89, 'P', 'N', 'G') ? Optional.of("png") : Optional.empty();
        }

        private static boolean starts(byte[] file, int... with) {
            for (int i = 0; i < with.length; i++) {
                if (i >= file.length || (file[i] & 255) != with[i]) {
                    return false;
                }
            }
            return true;
        }

        static boolean blank(BufferedImage picture) {
            double sum = 0;
            double squares = 0;
            int[] row = new int[picture.getWidth()];
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.getRGB(0, y, row.length, 1, row, 0, row.length);
                for (int colours : row) {
                    double grey = (((colours >> 16) & 255) + ((colours >> 8) & 255) + (colours & 255)) / 3.0;
                    sum += grey;
                    squares += grey * grey;
                }
            }
            double pixels = (double) row.length * picture.getHeight();
            double mean = sum / pixels;
            return Math.sqrt(Math.max(0, squares / pixels - mean * mean)) < SPREAD_MIN;
        }
    }
}
