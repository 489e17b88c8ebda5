package org.icjs.fingerprints.nist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.icjs.fingerprints.nist.NistReader.BETWEEN_FIELDS;
import static org.icjs.fingerprints.nist.NistReader.BETWEEN_PARTS;
import static org.icjs.fingerprints.nist.NistReader.BETWEEN_REPEATS;
import static org.icjs.fingerprints.nist.NistReader.END_OF_RECORD;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.icjs.fingerprints.nist.NistFile.Field;
import org.icjs.fingerprints.nist.NistFile.Packing;
import org.icjs.fingerprints.nist.NistFile.PrintRecord;
import org.icjs.fingerprints.nist.NistFile.TextRecord;
import org.jspecify.annotations.Nullable;

/** Lays records down as bytes. */
final class NistWriter {
    private NistWriter() {}

    static byte[] write(NistFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(transaction(file));
        for (TextRecord text : file.texts()) {
            List<Field> fields = new ArrayList<>(text.fields());
            fields.add(new Field(2, two(text.designation())));
            bytes.writeBytes(tagged(text.type(), fields, null));
        }
        for (PrintRecord print : file.prints()) {
            bytes.writeBytes(print.type() == 4 ? binary(print) : tagged(14, fields(print), print.data()));
        }
        return bytes.toByteArray();
    }

    private static byte[] transaction(NistFile file) {
        int others = file.texts().size() + file.prints().size();
        StringBuilder contents = new StringBuilder("1").append(BETWEEN_PARTS).append(others);
        for (TextRecord text : file.texts()) {
            contents.append(BETWEEN_REPEATS)
                    .append(text.type())
                    .append(BETWEEN_PARTS)
                    .append(two(text.designation()));
        }
        for (PrintRecord print : file.prints()) {
            contents.append(BETWEEN_REPEATS)
                    .append(print.type())
                    .append(BETWEEN_PARTS)
                    .append(two(print.designation()));
        }
        List<Field> fields = new ArrayList<>(file.transaction().fields());
        fields.add(new Field(3, contents.toString()));
        return tagged(1, fields, null);
    }

    private static List<Field> fields(PrintRecord print) {
        return List.of(
                new Field(2, two(print.designation())),
                new Field(3, String.valueOf(print.impression())),
                new Field(4, "ICJS"),
                new Field(6, String.valueOf(print.width())),
                new Field(7, String.valueOf(print.height())),
                new Field(8, "1"),
                new Field(9, String.valueOf(print.dpi())),
                new Field(10, String.valueOf(print.dpi())),
                new Field(11, print.packing().name()),
                new Field(12, "8"),
                new Field(13, String.valueOf(print.finger())));
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    private static byte[] tagged(int type, List<Field> fields, byte @Nullable [] image) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        fields.stream().sorted(Comparator.comparingInt(Field::number)).forEach(field -> {
            String text = "%c%d.%03d:%s".formatted(BETWEEN_FIELDS, type, field.number(), field.value());
            rest.writeBytes(text.getBytes(ISO_8859_1));
        });
        if (image != null) {
            rest.writeBytes("%c%d.999:".formatted(BETWEEN_FIELDS, type).getBytes(ISO_8859_1));
            rest.writeBytes(image);
        }
        rest.write(END_OF_RECORD);
        byte[] after = rest.toByteArray();
        String tag = type + ".001:";
        // The length counts its own digits.
        int length = tag.length() + after.length + 1;
        while (tag.length() + String.valueOf(length).length() + after.length != length) {
            length = tag.length() + String.valueOf(length).length() + after.length;
        }
        byte[] head = (tag + length).getBytes(ISO_8859_1);
        return ByteBuffer.allocate(length).put(head).put(after).array();
    }

    private static byte[] binary(PrintRecord print) {
        int length = 18 + print.data().length;
        return ByteBuffer.allocate(length)
                .putInt(length)
                .put((byte) print.designation())
                .put((byte) print.impression())
                .put((byte) print.finger())
                .put(new byte[] {-1, -1, -1, -1, -1})
                .put((byte) 0)
                .putShort((short) print.width())
                .putShort((short) print.height())
                .put((byte) (print.packing() == Packing.NONE ? 0 : 1))
                .put(print.data())
                .array();
    }
}
