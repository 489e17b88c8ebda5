package org.icjs.verifier;

import java.util.Base64;

/** Base 64 of RFC 4648 section 4 where each value has one text: padded, no stray bits. The JDK's decoder is more lenient. */
final class Base64Text {
    private Base64Text() {}

    static byte[] parse(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            throw new FormatException("a text is not base64");
        }
        if (!of(bytes).equals(text)) {
            throw new FormatException("a text is not padded base64");
        }
        return bytes;
    }

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
