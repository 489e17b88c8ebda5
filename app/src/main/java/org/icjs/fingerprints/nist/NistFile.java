package org.icjs.fingerprints.nist;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of prints as agencies exchange them.
 *
 * @param transaction record of type 1
 * @param texts records of type 2, in the file's order
 * @param prints records of type 4 and 14
 */
public record NistFile(TextRecord transaction, List<TextRecord> texts, List<PrintRecord> prints) {
    /** A ten-print transaction of fourteen uncompressed images has less. */
    public static final int SIZE_MAX = 20 * 1024 * 1024;

    static final int RECORDS_MAX = 100;

    public NistFile {
        texts = List.copyOf(texts);
        prints = List.copyOf(prints);
    }

    /**
     * Reads the whole file or none of it.
     *
     * @throws NotNist with the record that is wrong
     */
    public static NistFile read(byte[] file) {
        return new NistReader(file).read();
    }

    public byte[] bytes() {
        return NistWriter.write(this);
    }

    /**
     * A file to be sent.
     *
     * @param type of transaction, as receiver and sender have agreed, for example {@code ENR}
     * @param day local date, {@code 20261127}
     * @param to agency that receives it, and the one that sends it
     * @param number control number of the sender's
     */
    public static NistFile of(
            String type, String day, Agencies to, String number, List<TextRecord> texts, List<PrintRecord> prints) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(2, "0500"));
        fields.add(new Field(4, type));
        fields.add(new Field(5, day));
        fields.add(new Field(7, to.receiver()));
        fields.add(new Field(8, to.sender()));
        fields.add(new Field(9, number));
        fields.add(new Field(11, "19.69"));
        fields.add(new Field(12, "19.69"));
        return new NistFile(new TextRecord(1, 0, fields), texts, prints);
    }

    /** Who receives and who sends. */
    public record Agencies(String receiver, String sender) {}

    /**
     * A field of a text record.
     *
     * @param number after the dot: 4 for {@code 1.004}
     * @param value with its separators of parts, as in the file
     */
    public record Field(int number, String value) {}

    /**
     * A record of tagged fields, of type 1 or 2, without its length (field 1) and, in type 1, without the list of contents (field 3), which
     * follow from the rest.
     *
     * @param designation the file's own number of the record (IDC), 0 to 99
     */
    public record TextRecord(int type, int designation, List<Field> fields) {
        public TextRecord {
            fields = List.copyOf(fields);
        }

        /** Empty if there is no such field. */
        public String value(int number) {
            return fields.stream()
                    .filter(field -> field.number() == number)
                    .map(Field::value)
                    .findFirst()
                    .orElse("");
        }
    }

    /** How the pixels of a print are packed. */
    public enum Packing {
        NONE,
        WSQ20,
        JPEGB,
        PNG
    }

    /**
     * A print.
     *
     * @param type 4 or 14
     * @param impression as the standard counts them: 0 live-scan plain, 1 live-scan rolled, 2 and 3 inked, 4 to 7 latent
     * @param finger 0 unknown, 1 to 10 as {@code Finger}, beyond that thumbs and slaps of several fingers
     * @param dpi pixels to the inch
     * @param data as packed
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record PrintRecord(
            int type,
            int designation,
            int impression,
            int finger,
            int width,
            int height,
            int dpi,
            Packing packing,
            byte[] data) {}
}
