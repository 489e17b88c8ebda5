package org.icjs.fingerprints.photograph;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/** Pictures of nobody: red above, green below, a face of two circles. */
public final class SamplePortraits {
    private SamplePortraits() {}

    public static byte[] jpeg(int width, int height) {
        return file(picture(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return file(picture(width, height), "png");
    }

    static byte[] blank() {
        return file(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** With what a camera writes that was held on its side, and where it was. */
    static byte[] heldAt(int tag, int width, int height) {
        byte[] plain = jpeg(width, height);
        byte[] note = "GPS 23.7271 N 92.7176 E".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 26 + note.length);
        exif.putShort((short) 0xFFE1).putShort((short) (2 + 6 + 26 + note.length));
        exif.putInt(0x45786966).putShort((short) 0);
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) tag)
                .putShort((short) 0);
        exif.putInt(0).put(note);
        return ByteBuffer.allocate(plain.length + exif.capacity())
                .put(plain, 0, 2)
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width, height / 2);
        drawing.setColor(Color.GREEN);
        drawing.fillRect(0, height / 2, width, height);
        drawing.setColor(Color.BLACK);
        drawing.fillOval(width / 3, height / 3, width / 12, width / 12);
        drawing.fillOval(width / 2, height / 3, width / 12, width / 12);
        drawing.dispose();
        return picture;
    }

    private static byte[] file(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
