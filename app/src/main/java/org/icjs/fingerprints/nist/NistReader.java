package org.icjs.fingerprints.nist;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.icjs.fingerprints.nist.NistFile.Field;
import org.icjs.fingerprints.nist.NistFile.Packing;
import org.icjs.fingerprints.nist.NistFile.PrintRecord;
import org.icjs.fingerprints.nist.NistFile.TextRecord;

/** Reads strictly: every length is checked against what is there, every record against the list in the first. */
final class NistReader {
    static final char END_OF_RECORD = 0x1C;
    static final char BETWEEN_FIELDS = 0x1D;
    static final char BETWEEN_REPEATS = 0x1E;
    static final char BETWEEN_PARTS = 0x1F;

    /** Bytes of a record of type 4 before its image. */
    private static final int HEAD_4 = 18;

    private static final int IMAGE_FIELD = 999;

    private final byte[] file;
    private int at;
    private int record;

    NistReader(byte[] file) {
        this.file = file;
    }

    NistFile read() {
        if (file.length > NistFile.SIZE_MAX) {
            throw wrong("tooLarge");
        }
        if (!starts("1.001:")) {
            throw wrong("format");
        }
        Map<Integer, byte[]> first = tagged(1);
        List<Integer> contents = contents(text(first, 3));
        List<TextRecord> texts = new ArrayList<>();
        List<PrintRecord> prints = new ArrayList<>();
        for (int type : contents) {
            record++;
            switch (type) {
                case 2 -> texts.add(record(2, tagged(2)));
                case 4 -> prints.add(binary());
                case 14 -> prints.add(print(tagged(14)));
                default -> throw wrong("type", type);
            }
        }
        if (at != file.length) {
            throw wrong("more");
        }
        return new NistFile(record(1, first), texts, prints);
    }

    /** Field 1.003: type and number of each record after this one, behind the count of them. */
    private List<Integer> contents(String listed) {
        List<Integer> types = new ArrayList<>();
        String[] repeats = listed.split(String.valueOf(BETWEEN_REPEATS), NistFile.RECORDS_MAX + 3);
        for (int i = 1; i < repeats.length; i++) {
            types.add(number(repeats[i].split(String.valueOf(BETWEEN_PARTS), 2)[0]));
        }
        String[] head = repeats[0].split(String.valueOf(BETWEEN_PARTS), 2);
        if (types.size() > NistFile.RECORDS_MAX) {
            throw wrong("tooManyRecords", NistFile.RECORDS_MAX);
        }
        if (head.length != 2 || number(head[0]) != 1 || number(head[1]) != types.size()) {
            throw wrong("contents");
        }
        return types;
    }

    private TextRecord record(int type, Map<Integer, byte[]> fields) {
        List<Field> others = new ArrayList<>();
        fields.forEach((number, value) -> {
            boolean follows = number == 1 || number == (type == 1 ? 3 : 2);
            if (!follows) {
                others.add(new Field(number, new String(value, ISO_8859_1)));
            }
        });
        return new TextRecord(type, type == 1 ? 0 : number(text(fields, 2)), others);
    }

    private PrintRecord print(Map<Integer, byte[]> fields) {
        byte[] image = fields.get(IMAGE_FIELD);
        if (image == null) {
            throw wrong("noImage");
        }
        int scale = number(text(fields, 8));
        double perUnit = scale == 2 ? 2.54 : 1;
        return checked(new PrintRecord(
                14,
                number(text(fields, 2)),
                number(text(fields, 3)),
                number(text(fields, 13).split("[" + BETWEEN_REPEATS + BETWEEN_PARTS + "]", 2)[0]),
                number(text(fields, 6)),
                number(text(fields, 7)),
                (int) Math.round(number(text(fields, 9)) * perUnit),
                packing(text(fields, 11)),
                image));
    }

    private Packing packing(String name) {
        return switch (name) {
            case "NONE" -> Packing.NONE;
            case "WSQ20", "WSQ" -> Packing.WSQ20;
            case "JPEGB" -> Packing.JPEGB;
            case "PNG" -> Packing.PNG;
            default -> throw wrong("packing");
        };
    }

    private PrintRecord binary() {
        int from = at;
        if (file.length - from < HEAD_4) {
            throw wrong("truncated");
        }
        long length = Integer.toUnsignedLong(word(from) << 16 | word(from + 2));
        if (length < HEAD_4 || length > file.length - from) {
            throw wrong("truncated");
        }
        at = from + (int) length;
        int packed = file[from + 17];
        if (packed != 0 && packed != 1) {
            throw wrong("packing");
        }
        return checked(new PrintRecord(
                4,
                file[from + 4] & 255,
                file[from + 5] & 255,
                file[from + 6] & 255,
                word(from + 13),
                word(from + 15),
                // The scanning resolution is that of 1.011 (0) or of the image as transmitted (1); both are 500 in use.
                500,
                packed == 0 ? Packing.NONE : Packing.WSQ20,
                Arrays.copyOfRange(file, from + HEAD_4, at)));
    }

    private PrintRecord checked(PrintRecord print) {
        boolean fits = print.width() > 0 && print.height() > 0;
        boolean whole = print.packing() != Packing.NONE || print.data().length == (long) print.width() * print.height();
        if (!fits || !whole) {
            throw wrong("imageSize");
        }
        return print;
    }

    private int word(int from) {
        return ((file[from] & 255) << 8) | (file[from + 1] & 255);
    }

    /** All fields of a tagged record by number, and moves on behind it. */
    private Map<Integer, byte[]> tagged(int type) {
        int from = at;
        String tag = type + ".001:";
        if (!starts(tag)) {
            throw wrong("expected", type);
        }
        int after = next(from + tag.length(), file.length);
        long length = number(new String(file, from + tag.length(), after - from - tag.length(), ISO_8859_1));
        if (length <= tag.length() || length > file.length - from) {
            throw wrong("truncated");
        }
        int end = from + (int) length;
        if (file[end - 1] != END_OF_RECORD) {
            throw wrong("truncated");
        }
        Map<Integer, byte[]> fields = new TreeMap<>();
        at = from;
        while (at < end) {
            field(type, end, fields);
        }
        return fields;
    }

    private void field(int type, int end, Map<Integer, byte[]> fields) {
        int colon = at;
        while (colon < end && file[colon] != ':') {
            colon++;
        }
        String[] tag = new String(file, at, Math.min(colon - at, 12), ISO_8859_1).split("\\.", 2);
        if (colon == end || tag.length != 2 || number(tag[0]) != type) {
            throw wrong("tag");
        }
        int number = number(tag[1]);
        // The image's bytes may look like separators; it is the last field of its record.
        int to = number == IMAGE_FIELD ? end - 1 : next(colon + 1, end);
        if (fields.put(number, Arrays.copyOfRange(file, colon + 1, to)) != null) {
            throw wrong("tag");
        }
        at = to + 1;
    }

    /** Where the field that is read ends. */
    private int next(int from, int end) {
        int to = from;
        while (to < end && file[to] != BETWEEN_FIELDS && file[to] != END_OF_RECORD) {
            to++;
        }
        if (to >= end) {
            throw wrong("truncated");
        }
        return to;
    }

    private boolean starts(String with) {
        byte[] wanted = with.getBytes(ISO_8859_1);
        return file.length - at >= wanted.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private String text(Map<Integer, byte[]> fields, int number) {
        byte[] value = fields.get(number);
        if (value == null) {
            throw wrong("missing", number);
        }
        return new String(value, ISO_8859_1);
    }

    private int number(String digits) {
        if (!digits.matches("[0-9]{1,9}")) {
            throw wrong("number");
        }
        return Integer.parseInt(digits);
    }

    private NotNist wrong(String code) {
        return wrong(code, 0);
    }

    private NotNist wrong(String code, int about) {
        return new NotNist(code, record + 1, about);
    }
}
