package org.icjs.verifier;

import static org.icjs.verifier.JsonException.Code.*;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A strict reader of RFC 8259, one text a reader. */
final class JsonReader {
    private final String text;
    private final boolean decimals;
    private int at;
    private int depth;

    JsonReader(String text, int sizeMax, boolean decimals) {
        if (text.length() > sizeMax) {
            throw new JsonException(TOO_LARGE, sizeMax);
        }
        this.text = text;
        this.decimals = decimals;
    }

    static String decode(byte[] utf8, int sizeMax) {
        if (utf8.length > sizeMax) {
            throw new JsonException(TOO_LARGE, sizeMax);
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(utf8);
        CharBuffer out = CharBuffer.allocate(utf8.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new JsonException(NOT_UTF8, in.position());
        }
        return out.flip().toString();
    }

    Json read() {
        Json value = value();
        skipSpace();
        if (at < text.length()) {
            throw new JsonException(TRAILING_TEXT, at);
        }
        return value;
    }

    private Json value() {
        skipSpace();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Str(string());
            case 't' -> literal("true", new Json.Bool(true));
            case 'f' -> literal("false", new Json.Bool(false));
            case 'n' -> literal("null", new Json.Null());
            default -> number();
        };
    }

    private Json object() {
        enter();
        TreeMap<String, Json> members = new TreeMap<>();
        if (!endsAtOnce('}')) {
            do {
                skipSpace();
                int start = at;
                if (peek() != '"') {
                    throw new JsonException(SYNTAX, at);
                }
                String key = string();
                skipSpace();
                expect(':');
                if (members.put(key, value()) != null) {
                    throw new JsonException(DUPLICATE_KEY, start);
                }
            } while (goesOn('}'));
        }
        depth--;
        return new Json.Obj(members);
    }

    private Json array() {
        enter();
        List<Json> items = new ArrayList<>();
        if (!endsAtOnce(']')) {
            do {
                items.add(value());
            } while (goesOn(']'));
        }
        depth--;
        return new Json.Arr(items);
    }

    private void enter() {
        if (++depth > Json.DEPTH_MAX) {
            throw new JsonException(TOO_DEEP, at);
        }
        at++;
    }

    private boolean endsAtOnce(char close) {
        skipSpace();
        if (peek() != close) {
            return false;
        }
        at++;
        return true;
    }

    private boolean goesOn(char close) {
        skipSpace();
        char c = peek();
        if (c != ',' && c != close) {
            throw new JsonException(SYNTAX, at);
        }
        at++;
        return c == ',';
    }

    private String string() {
        int start = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                return text.substring(start, at++);
            }
            if (c == '\\' || c < ' ' || Character.isSurrogate(c)) {
                return stringWithSpecials(start);
            }
            at++;
        }
        throw new JsonException(UNEXPECTED_END, at);
    }

    private String stringWithSpecials(int start) {
        StringBuilder out = new StringBuilder(at - start + 32).append(text, start, at);
        while (true) {
            char c = peek();
            if (c == '"') {
                at++;
                return out.toString();
            }
            if (c < ' ') {
                throw new JsonException(CONTROL_CHARACTER, at);
            }
            int unitAt = at;
            char unit = unit();
            out.append(unit);
            if (Character.isHighSurrogate(unit)) {
                char low = peek() == '"' ? '"' : unit();
                if (!Character.isLowSurrogate(low)) {
                    throw new JsonException(LONE_SURROGATE, unitAt);
                }
                out.append(low);
            } else if (Character.isLowSurrogate(unit)) {
                throw new JsonException(LONE_SURROGATE, unitAt);
            }
        }
    }

    /** One UTF-16 code unit, written raw or escaped. */
    private char unit() {
        char c = text.charAt(at++);
        if (c != '\\') {
            return c;
        }
        char escape = peek();
        at++;
        return switch (escape) {
            case '"', '\\', '/' -> escape;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> fourHexDigits();
            default -> throw new JsonException(BAD_ESCAPE, at - 1);
        };
    }

    private char fourHexDigits() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char c = peek();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new JsonException(BAD_ESCAPE, at);
            }
            unit = (unit << 4) | digit;
            at++;
        }
        return (char) unit;
    }

    private Json literal(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw new JsonException(SYNTAX, at);
        }
        at += word.length();
        return value;
    }

    private Json number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        int digitsAt = at;
        int digits = digits();
        if (digits == 0 || (digits > 1 && text.charAt(digitsAt) == '0')) {
            throw new JsonException(SYNTAX, start);
        }
        boolean integer = !(digitsAt > start && text.charAt(digitsAt) == '0'); // minus zero is no integer
        if (at < text.length() && text.charAt(at) == '.') {
            integer = false;
            at++;
            requireDigits();
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            integer = false;
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            requireDigits();
        }
        return number(start, integer, digits);
    }

    private Json number(int start, boolean integer, int digits) {
        if (integer && digits <= 16) {
            long value = Long.parseLong(text, start, at, 10);
            if (Math.abs(value) <= Json.INTEGER_MAX) {
                return new Json.Num(value);
            }
        }
        if (!decimals) {
            throw new JsonException(integer ? NUMBER_OUT_OF_RANGE : NUMBER_NOT_INTEGER, start);
        }
        double value = Double.parseDouble(text.substring(start, at));
        if (Double.isInfinite(value)) {
            throw new JsonException(NUMBER_OUT_OF_RANGE, start);
        }
        return new Json.Dec(value);
    }

    private void requireDigits() {
        if (digits() == 0) {
            throw new JsonException(at < text.length() ? SYNTAX : UNEXPECTED_END, at);
        }
    }

    private int digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new JsonException(SYNTAX, at);
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw new JsonException(UNEXPECTED_END, at);
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return;
            }
            at++;
        }
    }
}
