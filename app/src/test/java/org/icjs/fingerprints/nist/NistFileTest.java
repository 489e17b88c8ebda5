package org.icjs.fingerprints.nist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.icjs.fingerprints.SamplePrints;
import org.icjs.fingerprints.nist.NistFile.Field;
import org.icjs.fingerprints.nist.NistFile.Packing;
import org.icjs.fingerprints.nist.NistFile.PrintRecord;
import org.icjs.fingerprints.nist.NistFile.TextRecord;
import org.icjs.fingerprints.print.Finger;
import org.icjs.fingerprints.print.GreyImage;
import org.icjs.fingerprints.print.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NistFileTest {
    private static final GreyImage IMAGE = image();

    @Test
    void whatIsWrittenIsReadAgain() {
        NistFile written = file(
                new PrintRecord(4, 1, 1, 2, 3, 2, 500, Packing.NONE, new byte[] {0, 28, 29, 30, 31, -1}),
                new PrintRecord(14, 2, 0, 7, 2, 2, 1000, Packing.NONE, new byte[] {28, 29, 30, 31}),
                new PrintRecord(14, 3, 0, 8, 9, 9, 500, Packing.WSQ20, new byte[] {-1, -96, 28, 58}));

        NistFile read = NistFile.read(written.bytes());

        assertThat(read.transaction().value(4)).isEqualTo("ENR");
        assertThat(read.transaction().value(9)).isEqualTo("MZ-1");
        assertThat(read.texts().getFirst().value(5)).isEqualTo("1501234567");
        assertThat(read.prints())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(written.prints());
        assertThat(NistFile.read(read.bytes()).bytes()).isEqualTo(written.bytes());
    }

    /** By the standard's own layout, written out here by hand. */
    @Test
    void readsWhatAnotherProgramWrote() {
        String gs = "\u001d";
        String fs = "\u001c";
        String first = "1.001:%03d" + gs + "1.002:0400" + gs + "1.003:1\u001f1\u001e14\u001f01" + gs + "1.004:CRM" + fs;
        String second = "14.001:%03d" + gs + "14.002:01" + gs + "14.003:0" + gs + "14.004:X" + gs + "14.006:2" + gs
                + "14.007:2" + gs + "14.008:2" + gs + "14.009:197" + gs + "14.010:197" + gs + "14.011:NONE" + gs
                + "14.012:8" + gs + "14.013:10" + gs + "14.999:abcd" + fs;
        String whole = first.formatted(first.length() - 1) + second.formatted(second.length() - 1);

        PrintRecord print = NistFile.read(whole.getBytes(ISO_8859_1)).prints().getFirst();

        assertThat(print.finger()).isEqualTo(10);
        assertThat(print.dpi()).isEqualTo(500);
        assertThat(print.data()).asString(ISO_8859_1).isEqualTo("abcd");
    }

    @Test
    void tenFingersGoOutAndComeIn() {
        Map<Finger, GreyImage> images = new EnumMap<>(Finger.class);
        images.put(Finger.RIGHT_THUMB, IMAGE);
        images.put(Finger.LEFT_LITTLE, IMAGE);
        NistFile sent = file(TenPrints.records(images).toArray(new PrintRecord[0]));

        TenPrints.Taken taken = TenPrints.take(NistFile.read(sent.bytes()));

        assertThat(taken.fingers()).containsOnlyKeys(Finger.RIGHT_THUMB, Finger.LEFT_LITTLE);
        assertThat(taken.fingers().values()).allMatch(intake -> intake instanceof Intake.Taken);
        assertThat(taken.others()).isZero();
    }

    @Test
    void slapsAndUnknownFingersAreCountedNotTaken() {
        PrintRecord slap = new PrintRecord(4, 1, 0, 13, 1, 1, 500, Packing.NONE, new byte[1]);

        TenPrints.Taken taken = TenPrints.take(file(slap));

        assertThat(taken.fingers()).isEmpty();
        assertThat(taken.others()).isEqualTo(1);
    }

    @Test
    void everyCutIsNoticed() {
        byte[] whole = file(new PrintRecord(4, 1, 1, 2, 3, 2, 500, Packing.NONE, new byte[6]))
                .bytes();
        for (int kept = 0; kept < whole.length; kept++) {
            byte[] cut = Arrays.copyOf(whole, kept);

            assertThat(catchThrowableOfType(NotNist.class, () -> NistFile.read(cut)))
                    .as("cut after %d bytes", kept)
                    .isNotNull();
        }
        assertThat(code(Arrays.copyOf(whole, whole.length + 1))).isEqualTo("more");
    }

    @ParameterizedTest
    @CsvSource({
        "1.003:1,       1.003:2,       contents",
        "14.011:NONE,   14.011:XXXX,   packing",
        "14.006:2,      14.006:3,      imageSize",
        "14.006:2,      14.006:x,      number",
        "14.003:0,      13.003:0,      tag",
        "14.013:7,      14.003:7,      tag",
        "14.013:7,      14.014:7,      missing"
    })
    void saysWhatIsWrong(String was, String is, String code) {
        PrintRecord print = new PrintRecord(14, 1, 0, 7, 2, 2, 500, Packing.NONE, new byte[] {1, 2, 3, 4});
        String whole = new String(file(print).bytes(), ISO_8859_1);

        assertThat(code(whole.replace(was, is).getBytes(ISO_8859_1))).isEqualTo(code);
    }

    /** Bytes changed at random give a file or a reason, and nothing else. */
    @Test
    void anyDamageIsAFileOrAReason() {
        SplittableRandom random = new SplittableRandom(4);
        PrintRecord four = new PrintRecord(4, 1, 1, 2, 3, 2, 500, Packing.NONE, new byte[6]);
        PrintRecord fourteen = new PrintRecord(14, 2, 0, 7, 2, 2, 500, Packing.NONE, new byte[4]);
        byte[] whole = file(four, fourteen).bytes();
        int reasons = 0;
        for (int i = 0; i < 5000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            try {
                assertThat(NistFile.read(damaged).prints()).hasSize(2);
            } catch (NotNist _) {
                reasons++;
            }
        }
        assertThat(reasons).isBetween(500, 4999);
    }

    @Test
    void anEnormousFileIsRefusedUnread() {
        assertThat(code(new byte[NistFile.SIZE_MAX + 1])).isEqualTo("tooLarge");
        assertThat(code("no such thing".getBytes(ISO_8859_1))).isEqualTo("format");
    }

    private static String code(byte[] bytes) {
        return Objects.requireNonNull(catchThrowableOfType(NotNist.class, () -> NistFile.read(bytes)))
                .code();
    }

    private static NistFile file(PrintRecord... prints) {
        return NistFile.of(
                "ENR",
                "20261127",
                new NistFile.Agencies("NCRB", "MZ-FPB"),
                "MZ-1",
                List.of(new TextRecord(2, 0, List.of(new Field(5, "1501234567")))),
                List.of(prints));
    }

    private static GreyImage image() {
        return Intake.picture(SamplePrints.png(3, 1)).orElseThrow();
    }
}
