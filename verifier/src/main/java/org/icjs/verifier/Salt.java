package org.icjs.verifier;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** The 16 bytes that keep a group's commitment from being guessed. */
public record Salt(long high, long low) {
    public static final int BYTES = 16;

    public static Salt of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new FormatException("a salt is not 16 bytes long");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Salt(buffer.getLong(), buffer.getLong());
    }

    /** Reads 32 hexadecimal digits in lower case. */
    public static Salt parse(String hex) {
        return of(Hex.parse(hex, BYTES));
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    public String hex() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }

    @Override
    public String toString() {
        return hex();
    }
}
