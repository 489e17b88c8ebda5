package org.icjs.verifier;

import java.util.HexFormat;

/** Hexadecimal as the format has it: exact length, lower case. */
final class Hex {
    private Hex() {}

    static byte[] parse(String hex, int bytes) {
        if (hex.length() != 2 * bytes) {
            throw new FormatException("expected " + 2 * bytes + " hexadecimal digits");
        }
        for (int i = 0; i < hex.length(); i++) {
            char c = hex.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                throw new FormatException("expected " + 2 * bytes + " hexadecimal digits in lower case");
            }
        }
        return HexFormat.of().parseHex(hex);
    }
}
