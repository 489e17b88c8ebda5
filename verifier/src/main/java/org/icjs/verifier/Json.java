package org.icjs.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A JSON value (RFC 8259) that always has a canonical form (RFC 8785): strings are well-formed UTF-16, numbers are integers within
 * ±(2^53−1), and the members of an object stand in canonical order, that is by UTF-16 code units.
 */
public sealed interface Json {
    /** The largest text that is read unless a limit is given: one mebibyte. */
    int SIZE_MAX = 1 << 20;

    /** How many arrays and objects may stand inside each other. */
    int DEPTH_MAX = 64;

    /** The largest magnitude of an integer: 2^53−1, exact in every reader's double. */
    long INTEGER_MAX = (1L << 53) - 1;

    /** An object; its members are copied and iterate in canonical order. */
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
            members.keySet().forEach(JsonWriter::requireWellFormed);
        }
    }

    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    record Str(String value) implements Json {
        public Str {
            JsonWriter.requireWellFormed(value);
        }
    }

    /** An integer within ±(2^53−1). */
    record Num(long value) implements Json {
        public Num {
            if (value > INTEGER_MAX || value < -INTEGER_MAX) {
                throw new FormatException("an integer lies outside ±(2^53−1)");
            }
        }
    }

    /** A finite double. Never stands in an entry; only {@link #readWithDecimals} makes it. */
    record Dec(double value) implements Json {
        public Dec {
            if (!Double.isFinite(value)) {
                throw new FormatException("a number is not finite");
            }
        }
    }

    record Bool(boolean value) implements Json {}

    record Null() implements Json {}

    /** Reads a text of the entry profile, at most {@link #SIZE_MAX} code units. */
    static Json read(String text) {
        return read(text, SIZE_MAX);
    }

    /** Reads UTF-8 of the entry profile, at most {@link #SIZE_MAX} bytes. */
    static Json read(byte[] utf8) {
        return read(utf8, SIZE_MAX);
    }

    /**
     * Reads a text of the entry profile: one JSON value, no duplicate keys, integers only, no lone surrogates, at most
     * {@link #DEPTH_MAX} deep.
     *
     * @param sizeMax most UTF-16 code units that are looked at
     * @throws JsonException where the text is anything else
     */
    static Json read(String text, int sizeMax) {
        return new JsonReader(text, sizeMax, false).read();
    }

    /**
     * As {@link #read(String, int)}, from UTF-8 without a byte order mark.
     *
     * @param sizeMax most bytes that are looked at
     */
    static Json read(byte[] utf8, int sizeMax) {
        return new JsonReader(JsonReader.decode(utf8, sizeMax), sizeMax, false).read();
    }

    /** Reads any RFC 8259 number as well, as {@link Dec} where it is no integer within range. Not for entries. */
    static Json readWithDecimals(String text) {
        return readWithDecimals(text, SIZE_MAX);
    }

    /** @param sizeMax most UTF-16 code units that are looked at */
    static Json readWithDecimals(String text, int sizeMax) {
        return new JsonReader(text, sizeMax, true).read();
    }

    /** The canonical form of RFC 8785. */
    default String canonical() {
        StringBuilder out = new StringBuilder(256);
        JsonWriter.write(this, out);
        return out.toString();
    }

    /** UTF-8 of {@link #canonical()}. */
    default byte[] canonicalBytes() {
        return canonical().getBytes(StandardCharsets.UTF_8);
    }
}
