package org.icjs.fingerprints.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.api.Assertions;
import org.icjs.fingerprints.SamplePrints;
import org.icjs.fingerprints.SampleWsq;
import org.icjs.fingerprints.print.Intake.Format;
import org.icjs.fingerprints.print.Intake.Reason;
import org.icjs.fingerprints.print.Intake.Refused;
import org.icjs.fingerprints.print.Intake.Taken;
import org.icjs.fingerprints.synthetic.Impression;
import org.icjs.fingerprints.synthetic.RidgePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
    private static final byte[] PRINT = SamplePrints.png(7, 1);

    @ParameterizedTest
    @ValueSource(strings = {"png", "tiff", "bmp"})
    void takesAPictureOfAFinger(String format) {
        byte[] file = SamplePrints.file(Impression.clear(1).of(RidgePattern.of(7)), format);

        assertThat(Intake.of(file)).isInstanceOfSatisfying(Taken.class, taken -> {
            assertThat(taken.quality().level()).isEqualTo(Quality.Level.GOOD);
            assertThat(taken.template().minutiae().count()).isBetween(20, 150);
            assertThat(taken.image()).isNotNull();
        });
    }

    @Test
    void saysThatACarelessImpressionIsWorseThanAClearOne() {
        RidgePattern finger = RidgePattern.of(8);
        int clear = quality(Impression.clear(2).of(finger));
        int careless = quality(new Impression(2, 1).of(finger));

        assertThat(careless).isLessThan(clear - 10);
    }

    private static int quality(BufferedImage image) {
        return Intake.of(SamplePrints.file(image, "png")) instanceof Taken taken
                ? taken.quality().score()
                : 0;
    }

    @Test
    void takesTemplatesOfBothStandards() {
        FingerprintTemplate inner =
                new FingerprintTemplate(taken(PRINT).template().bytes());
        byte[] ansi = FingerprintCompatibility.exportTemplates(TemplateFormat.ANSI_378_2004, inner);
        byte[] iso = FingerprintCompatibility.exportTemplates(TemplateFormat.ISO_19794_2_2005, inner);

        assertThat(taken(ansi).format()).isEqualTo(Format.ANSI_378);
        assertThat(taken(iso).format()).isEqualTo(Format.ISO_19794_2);
        assertThat(taken(iso).template().matcher().score(taken(PRINT).template()))
                .isGreaterThan(100);
    }

    @Test
    void refusesATemplateOfTwoFingers() {
        FingerprintTemplate inner =
                new FingerprintTemplate(taken(PRINT).template().bytes());
        byte[] two = FingerprintCompatibility.exportTemplates(TemplateFormat.ISO_19794_2_2005, inner, inner);

        assertThat(reason(two)).isEqualTo(Reason.SEVERAL_PRINTS);
    }

    @Test
    void refusesABlankPicture() {
        assertThat(reason(SamplePrints.file(paper(300, 400), "png"))).isEqualTo(Reason.BLANK);
    }

    @Test
    void refusesAPhotograph() {
        assertThat(reason(SamplePrints.file(photograph(), "png"))).isEqualTo(Reason.NOT_A_PRINT);
        assertThat(reason(SamplePrints.file(photograph(), "jpg"))).isEqualTo(Reason.NOT_A_PRINT);
    }

    @Test
    void refusesAPageOfWriting() {
        BufferedImage page = paper(600, 500);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.BLACK);
        for (int line = 0; line < 22; line++) {
            pen.drawString(
                    "FIR 41/2026 registered at Bawngkawn Police Station on information received, line " + line,
                    10,
                    20 + 21 * line);
        }
        pen.dispose();

        assertThat(reason(SamplePrints.file(page, "png"))).isIn(Reason.NOT_A_PRINT, Reason.BLANK);
    }

    @Test
    void refusesAnEmptyFileAndOneOfAnotherKind() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY_FILE);
        assertThat(reason("%PDF-1.7 not a print at all".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(reason(SamplePrints.file(paper(300, 300), "gif"))).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 9, 20, 50, 500, 5000})
    void refusesATruncatedPicture(int kept) {
        assertThat(reason(Arrays.copyOf(PRINT, kept))).isIn(Reason.DAMAGED, Reason.UNKNOWN_FORMAT);
    }

    /** The head of a PNG that claims 40,000 × 40,000 pixels: 1.6 GB if it were decoded. */
    @Test
    void refusesAnEnormousPictureBeforeDecodingIt() {
        byte[] bomb = PRINT.clone();
        ByteBuffer.wrap(bomb).putInt(16, 40_000).putInt(20, 40_000);
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());

        Assertions.assertThatCode(() -> assertThat(reason(bomb)).isEqualTo(Reason.TOO_MANY_PIXELS))
                .doesNotThrowAnyException();
        assertThat(reason(new byte[PrintFile.SIZE_MAX + 1])).isEqualTo(Reason.FILE_TOO_LARGE);
        assertThat(reason(SamplePrints.file(paper(40, 40), "png"))).isEqualTo(Reason.TOO_SMALL);
    }

    @Test
    void takesWsq() {
        Taken one = taken(SampleWsq.of(7));
        Taken other = taken(SampleWsq.of(8));

        assertThat(one.format()).isEqualTo(Format.WSQ);
        assertThat(one.image()).satisfies(image -> {
            assertThat(image).isNotNull();
            assertThat(image.width()).isEqualTo(SampleWsq.WIDTH);
            assertThat(image.height()).isEqualTo(SampleWsq.HEIGHT);
        });
        assertThat(one.template().matcher().score(taken(SampleWsq.of(7)).template()))
                .isGreaterThan(100);
        assertThat(one.template().matcher().score(other.template())).isLessThan(40);
    }

    @Test
    void aCutWsqIsNoPrint() {
        byte[] whole = SampleWsq.of(7);
        for (int kept = 4; kept < whole.length; kept += 11) {
            byte[] cut = Arrays.copyOf(whole, kept);
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThat(Intake.of(cut))
                            .as("cut after %d bytes", cut.length)
                            .isInstanceOf(Refused.class));
        }
    }

    @Test
    void refusesAnEnormousOrBrokenWsqByItsHead() {
        assertThat(reason(wsqHead(9000, 9000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(reason(wsqHead(300, 400))).isEqualTo(Reason.DAMAGED);
        assertThat(reason(new byte[] {(byte) 0xFF, (byte) 0xA0, 1, 2})).isEqualTo(Reason.DAMAGED);
    }

    private static byte[] wsqHead(int width, int height) {
        return ByteBuffer.allocate(64)
                .putShort((short) 0xFFA0)
                .putShort((short) 0xFFA2)
                .putShort((short) 17)
                .put((byte) 0)
                .put((byte) 255)
                .putShort((short) height)
                .putShort((short) width)
                .array();
    }

    /** Whatever the bytes are, there is an answer, and soon. */
    @Test
    void answersToAnyDamage() {
        SplittableRandom random = new SplittableRandom(5);
        FingerprintTemplate inner =
                new FingerprintTemplate(taken(PRINT).template().bytes());
        byte[][] whole = {
            PRINT,
            SamplePrints.file(Impression.clear(1).of(RidgePattern.of(7)), "tiff"),
            FingerprintCompatibility.exportTemplates(TemplateFormat.ISO_19794_2_2005, inner),
            wsqHead(300, 400)
        };
        for (int i = 0; i < 120; i++) {
            byte[] damaged = whole[i % whole.length].clone();
            for (int j = 0; j < 6; j++) {
                damaged[4 + random.nextInt(Math.min(damaged.length - 4, j < 3 ? 60 : damaged.length))] =
                        (byte) random.nextInt();
            }
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> assertThat(Intake.of(damaged)).isNotNull());
        }
    }

    private static Taken taken(byte[] file) {
        return (Taken) Intake.of(file);
    }

    private static Reason reason(byte[] file) {
        return Intake.of(file) instanceof Refused refused
                ? refused.reason()
                : org.junit.jupiter.api.Assertions.fail("taken");
    }

    private static BufferedImage paper(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        return image;
    }

    /** Sky, hills, a house, a face, and grain: what a camera gives. */
    private static BufferedImage photograph() {
        BufferedImage image = paper(640, 480);
        Graphics2D brush = image.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(90, 140, 220), 0, 480, new Color(210, 220, 240)));
        brush.fillRect(0, 0, 640, 480);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 400; i++) {
            brush.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 120));
            int size = random.nextInt(8, 140);
            brush.fillOval(random.nextInt(640), random.nextInt(480), size, random.nextInt(8, 140));
        }
        for (int y = 0; y < 480; y++) {
            for (int x = 0; x < 640; x++) {
                int grain = random.nextInt(-14, 15);
                Color was = new Color(image.getRGB(x, y));
                image.setRGB(
                        x,
                        y,
                        new Color(
                                        grained(was.getRed(), grain),
                                        grained(was.getGreen(), grain),
                                        grained(was.getBlue(), grain))
                                .getRGB());
            }
        }
        brush.dispose();
        return image;
    }

    private static int grained(int value, int grain) {
        return Math.clamp(value + grain, 0, 255);
    }
}
