package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** What binds a body to its envelope without showing it: one salted hash for each sensitivity group. */
public final class Commitments {
    /** Bytes of an entry's seed, drawn at random for each entry. */
    public static final int SEED_BYTES = 16;

    /** Keeps a commitment apart from a leaf hash, whose prefix is 0x00. */
    private static final byte PREFIX = 1;

    private Commitments() {}

    /** The first 16 bytes of HMAC-SHA-256(seed, {@code icjs/1/salt/<group>}): who has one group's salt learns no other's. */
    public static Salt salt(byte[] seed, Group group) {
        if (seed.length != SEED_BYTES) {
            throw new FormatException("a seed is not 16 bytes long");
        }
        byte[] mac = Sha256.hmac(seed, ("icjs/1/salt/" + group.word()).getBytes(UTF_8));
        return Salt.of(Arrays.copyOf(mac, Salt.BYTES));
    }

    /** SHA-256(0x01 ‖ salt ‖ UTF-8 of the text). The text is hashed as it is: the caller gives the canonical one. */
    public static Hash commit(Salt salt, String canonicalText) {
        return Sha256.of(PREFIX, salt.bytes(), canonicalText.getBytes(UTF_8));
    }
}
