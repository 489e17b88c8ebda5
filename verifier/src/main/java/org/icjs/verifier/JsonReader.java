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
    private final JsonTokens in;
    private int depth;

    JsonReader(String text, int sizeMax, boolean decimals) {
        if (text.length() > sizeMax) {
            throw new JsonException(TOO_LARGE, sizeMax);
        }
        this.in = new JsonTokens(text, decimals);
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
        in.skipSpace();
        if (!in.atEnd()) {
            throw new JsonException(TRAILING_TEXT, in.at());
        }
        return value;
    }

    private Json value() {
        in.skipSpace();
        return switch (in.peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Str(in.string());
            case 't' -> in.literal("true", new Json.Bool(true));
            case 'f' -> in.literal("false", new Json.Bool(false));
            case 'n' -> in.literal("null", new Json.Null());
            default -> in.number();
        };
    }

    private Json object() {
        enter();
        TreeMap<String, Json> members = new TreeMap<>();
        if (!endsAtOnce('}')) {
            do {
                in.skipSpace();
                int start = in.at();
                if (in.peek() != '"') {
                    throw new JsonException(SYNTAX, in.at());
                }
                String key = in.string();
                in.skipSpace();
                in.expect(':');
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
            throw new JsonException(TOO_DEEP, in.at());
        }
        in.skip();
    }

    private boolean endsAtOnce(char close) {
        in.skipSpace();
        if (in.peek() != close) {
            return false;
        }
        in.skip();
        return true;
    }

    private boolean goesOn(char close) {
        in.skipSpace();
        char c = in.peek();
        if (c != ',' && c != close) {
            throw new JsonException(SYNTAX, in.at());
        }
        in.skip();
        return c == ',';
    }
}
