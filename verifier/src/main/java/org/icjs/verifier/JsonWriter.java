package org.icjs.verifier;

import java.util.Map;

/** Writes the canonical form, RFC 8785 section 3.2. */
final class JsonWriter {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private JsonWriter() {}

    static void write(Json json, StringBuilder out) {
        switch (json) {
            case Json.Obj(var members) -> object(members, out);
            case Json.Arr(var items) -> {
                out.append('[');
                for (int i = 0; i < items.size(); i++) {
                    if (i > 0) {
                        out.append(',');
                    }
                    write(items.get(i), out);
                }
                out.append(']');
            }
            case Json.Str(var value) -> string(value, out);
            case Json.Num(var value) -> out.append(value);
            case Json.Dec(var value) -> EcmaNumber.append(value, out);
            case Json.Bool(var value) -> out.append(value);
            case Json.Null() -> out.append("null");
        }
    }

    private static void object(Map<String, Json> members, StringBuilder out) {
        char separator = '{';
        for (var member : members.entrySet()) {
            out.append(separator);
            separator = ',';
            string(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
        }
        if (separator == '{') {
            out.append('{');
        }
        out.append('}');
    }

    /** RFC 8785 3.2.2.2: only what must be escaped is, in the shortest way, hexadecimal in lower case. */
    static void string(String value, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') {
                continue;
            }
            out.append(value, written, i);
            written = i + 1;
            escape(c, out);
        }
        out.append(value, written, value.length()).append('"');
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
        }
    }

    /** Refuses a string that has half of a surrogate pair: it has no UTF-8, so it could not be hashed. */
    static void requireWellFormed(String value) {
        int at = 0;
        while (at < value.length()) {
            int c = value.codePointAt(at); // the surrogate itself where it is alone
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new FormatException("a string has half of a surrogate pair");
            }
            at += Character.charCount(c);
        }
    }
}
