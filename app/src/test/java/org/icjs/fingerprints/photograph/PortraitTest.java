package org.icjs.fingerprints.photograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.icjs.fingerprints.photograph.Portrait.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortraitTest {
    @Test
    void aPictureIsMadeAnewAndNoLargerThanIsWanted() throws IOException {
        for (byte[] file : new byte[][] {SamplePortraits.jpeg(3000, 4000), SamplePortraits.png(3000, 4000)}) {
            Portrait.Taken taken = taken(file);
            assertThat(taken.height()).isEqualTo(1024);
            assertThat(taken.width()).isBetween(766, 769);
            assertThat(taken.jpeg()).startsWith(0xFF, 0xD8, 0xFF).hasSizeLessThan(300_000);
            assertThat(read(taken).getWidth()).isEqualTo(taken.width());
        }
        assertThat(taken(SamplePortraits.jpeg(300, 260)).width()).isEqualTo(300);
    }

    /** Where the picture's top, which is red, comes to lie. */
    @ParameterizedTest
    @CsvSource({
        "1, 400, 300, TOP", "2, 400, 300, TOP", "3, 400, 300, BOTTOM", "4, 400, 300, BOTTOM",
        "5, 300, 400, LEFT", "6, 300, 400, RIGHT", "7, 300, 400, RIGHT", "8, 300, 400, LEFT"
    })
    void itIsUprightAndNothingBesideThePictureIsKept(int tag, int width, int height, String red) throws IOException {
        byte[] file = SamplePortraits.heldAt(tag, 400, 300);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif", "GPS");

        Portrait.Taken taken = taken(file);

        assertThat(new String(taken.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
        assertThat(taken.width()).isEqualTo(width);
        assertThat(taken.height()).isEqualTo(height);
        BufferedImage picture = read(taken);
        Color there = switch (red) {
            case "TOP" -> new Color(picture.getRGB(width / 2, 5));
            case "BOTTOM" -> new Color(picture.getRGB(width / 2, height - 5));
            case "LEFT" -> new Color(picture.getRGB(5, height / 2));
            default -> new Color(picture.getRGB(width - 5, height / 2));
        };
        assertThat(there.getRed()).isGreaterThan(200);
        assertThat(there.getGreen()).isLessThan(60);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
    void whatIsCutOffIsDamaged(double share) {
        for (byte[] file : new byte[][] {SamplePortraits.jpeg(900, 1200), SamplePortraits.png(900, 1200)}) {
            assertThat(Portrait.of(Arrays.copyOf(file, (int) (file.length * share))))
                    .isEqualTo(new Portrait.Refused(Reason.DAMAGED));
        }
    }

    @Test
    void whatIsNoPhotographIsRefusedWithItsReason() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY_FILE);
        assertThat(reason(new byte[Portrait.SIZE_MAX + 1])).isEqualTo(Reason.FILE_TOO_LARGE);
        assertThat(reason("<svg/>".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(reason(SamplePortraits.blank())).isEqualTo(Reason.BLANK);
        assertThat(reason(SamplePortraits.jpeg(239, 900))).isEqualTo(Reason.TOO_SMALL);
        assertThat(reason(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void anEnormousPictureIsNotDecoded() {
        byte[] file = SamplePortraits.png(300, 300);
        ByteBuffer.wrap(file).putInt(16, 60_000).putInt(20, 60_000);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(file, 12, 17);
        ByteBuffer.wrap(file).putInt(29, (int) sum.getValue());
        assertThat(reason(file)).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    private static Reason reason(byte[] file) {
        return Portrait.of(file) instanceof Portrait.Refused(var reason) ? reason : Reason.valueOf("taken");
    }

    private static Portrait.Taken taken(byte[] file) {
        assertThat(Portrait.of(file)).isInstanceOf(Portrait.Taken.class);
        return (Portrait.Taken) Portrait.of(file);
    }

    private static BufferedImage read(Portrait.Taken taken) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(taken.jpeg()));
    }
}
