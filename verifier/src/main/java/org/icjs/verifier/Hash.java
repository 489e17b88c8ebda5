package org.icjs.verifier;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;

/**
 * A SHA-256 value: 32 bytes as four big-endian words, so that it is a plain value with cheap equality and nothing to copy.
 *
 * @param a bytes 0–7
 * @param b bytes 8–15
 * @param c bytes 16–23
 * @param d bytes 24–31
 */
public record Hash(long a, long b, long c, long d) {
    public static final int BYTES = 32;

    /** 32 zero bytes: what stands for the hash before a journal's first entry. */
    public static final Hash ZERO = new Hash(0, 0, 0, 0);

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final HexFormat HEX = HexFormat.of();

    /** The hash whose bytes these are. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new FormatException("a hash is not 32 bytes long");
        }
        return of(bytes, 0);
    }

    static Hash of(byte[] bytes, int at) {
        return new Hash(
                (long) WORD.get(bytes, at), (long) WORD.get(bytes, at + 8), (long) WORD.get(bytes, at + 16), (long)
                        WORD.get(bytes, at + 24));
    }

    /** Reads 64 hexadecimal digits in lower case. */
    public static Hash parse(String hex) {
        return of(Hex.parse(hex, BYTES));
    }

    /** SHA-256 of the bytes. */
    public static Hash sha256(byte[] bytes) {
        return Sha256.of(bytes);
    }

    public byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        writeTo(bytes, 0);
        return bytes;
    }

    void writeTo(byte[] bytes, int at) {
        WORD.set(bytes, at, a);
        WORD.set(bytes, at + 8, b);
        WORD.set(bytes, at + 16, c);
        WORD.set(bytes, at + 24, d);
    }

    /** 64 hexadecimal digits in lower case. */
    public String hex() {
        return HEX.toHexDigits(a) + HEX.toHexDigits(b) + HEX.toHexDigits(c) + HEX.toHexDigits(d);
    }

    @Override
    public String toString() {
        return hex();
    }
}
