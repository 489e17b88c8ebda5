package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A named Ed25519 public key as C2SP signed-note has it; its line is {@code <name>+<hex key id>+<base64(0x01 ‖ key)>}.
 *
 * @param name without spaces and {@code +}
 */
public record VerifierKey(String name, PublicKey key) {
    private static final byte ED25519 = 1;

    public VerifierKey {
        requireName(name);
        Ed25519.raw(key); // refuses other kinds of key
    }

    /** Reads a verifier key line; the key id must be that of name and key. */
    public static VerifierKey parse(String line) {
        // Neither the name nor the hex id has a plus; base64 may.
        String[] parts = line.split("\\+", 3);
        if (parts.length != 3) {
            throw new FormatException("a verifier key is not <name>+<key id>+<key>");
        }
        byte[] typed = Base64Text.parse(parts[2]);
        if (typed.length != 1 + Ed25519.KEY_BYTES || typed[0] != ED25519) {
            throw new FormatException("a verifier key is not of type Ed25519");
        }
        VerifierKey key = new VerifierKey(parts[0], Ed25519.publicKey(Arrays.copyOfRange(typed, 1, typed.length)));
        if (!HexFormat.of().toHexDigits(key.id()).equals(parts[1])) {
            throw new FormatException("a verifier key's id is not that of its name and key");
        }
        return key;
    }

    /** The first four bytes of SHA-256(name ‖ newline ‖ 0x01 ‖ key). A handle, not a fingerprint. */
    public int id() {
        byte[] prefix = (name + "\n").getBytes(UTF_8);
        byte[] hashed = Arrays.copyOf(prefix, prefix.length + 1 + Ed25519.KEY_BYTES);
        System.arraycopy(typed(), 0, hashed, prefix.length, 1 + Ed25519.KEY_BYTES);
        return (int) (Hash.sha256(hashed).a() >>> 32);
    }

    /** The key as one line without its end. */
    public String line() {
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+" + Base64Text.of(typed());
    }

    private byte[] typed() {
        byte[] typed = new byte[1 + Ed25519.KEY_BYTES];
        typed[0] = ED25519;
        System.arraycopy(Ed25519.raw(key), 0, typed, 1, Ed25519.KEY_BYTES);
        return typed;
    }

    static void requireName(String name) {
        boolean bad = name.isEmpty()
                || name.indexOf('+') >= 0
                || name.codePoints()
                        .anyMatch(c ->
                                Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.isISOControl(c));
        if (bad) {
            throw new FormatException("a key name is empty or has a space or a plus");
        }
        JsonWriter.requireWellFormed(name);
    }
}
