package org.icjs.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One value in DER (X.690), as far as signatures need it: tags of one byte, definite lengths in their shortest form. */
final class Der {
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int OID = 0x06;
    static final int OCTETS = 0x04;
    static final int INTEGER = 0x02;

    private final int tag;
    private final byte[] whole;
    private final byte[] content;

    private Der(int tag, byte[] whole, byte[] content) {
        this.tag = tag;
        this.whole = whole;
        this.content = content;
    }

    /** Tag, length and content; nobody changes it. */
    byte[] whole() {
        return whole;
    }

    /** Nobody changes it. */
    byte[] content() {
        return content;
    }

    /** The one value at the beginning; what comes after it is left alone. */
    static Der read(byte[] bytes) {
        return read(bytes, 0);
    }

    private static Der read(byte[] bytes, int at) {
        if (at + 2 > bytes.length || (bytes[at] & 0x1f) == 0x1f) {
            throw new FormatException("a value breaks off");
        }
        int first = bytes[at + 1] & 0xff;
        int from = at + 2;
        int length = first;
        if (first >= 0x80) {
            int count = first & 0x7f;
            if (count < 1 || count > 3 || from + count > bytes.length) {
                throw new FormatException("a length is not one");
            }
            length = 0;
            for (int i = 0; i < count; i++) {
                length = (length << 8) | (bytes[from + i] & 0xff);
            }
            if (length < 0x80 || (length >>> (8 * (count - 1))) == 0) {
                throw new FormatException("a length is longer than it has to be");
            }
            from += count;
        }
        if (length > bytes.length - from) {
            throw new FormatException("a value breaks off");
        }
        return new Der(
                bytes[at] & 0xff,
                Arrays.copyOfRange(bytes, at, from + length),
                Arrays.copyOfRange(bytes, from, from + length));
    }

    /** The values inside. */
    List<Der> parts() {
        List<Der> parts = new ArrayList<>();
        for (int at = 0; at < content.length; at += parts.getLast().whole().length) {
            parts.add(read(content, at));
        }
        return parts;
    }

    /** The same, where it has that tag. */
    Der as(int wanted) {
        if (tag != wanted) {
            throw new FormatException("a value is not of its kind");
        }
        return this;
    }

    boolean is(Der other) {
        return Arrays.equals(whole, other.whole);
    }
}
