package org.icjs.citizen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Tokens that nobody can guess, and the hashes under which they are kept. */
final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 24;

    private Secret() {}

    /** 192 bits, as a cookie takes them. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Six digits. */
    static String code() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    /** Eight letters and digits that are not mistaken for one another. */
    static String number() {
        String letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(letters.charAt(RANDOM.nextInt(letters.length())));
        }
        return number.toString();
    }

    static byte[] hash(String... parts) {
        return hash(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a time that does not depend on where they differ. */
    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
