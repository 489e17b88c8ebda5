package org.icjs.verifier;

import static org.icjs.verifier.JsonException.Code.*;

/** The words of a JSON text, taken one after the other from where the last one ended. */
final class JsonTokens {
    private final String text;
    private final boolean decimals;
    private int at;

    /** @param decimals whether a number may be one that is no integer within range */
    JsonTokens(String text, boolean decimals) {
        this.text = text;
        this.decimals = decimals;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at == text.length();
    }

    void skip() {
        at++;
    }

    String string() {
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

    Json literal(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw new JsonException(SYNTAX, at);
        }
        at += word.length();
        return value;
    }

    Json number() {
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

    void expect(char c) {
        if (peek() != c) {
            throw new JsonException(SYNTAX, at);
        }
        at++;
    }

    char peek() {
        if (at >= text.length()) {
            throw new JsonException(UNEXPECTED_END, at);
        }
        return text.charAt(at);
    }

    void skipSpace() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return;
            }
            at++;
        }
    }
}
