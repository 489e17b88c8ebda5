package org.icjs.identity.accounts;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets made by the system and told once. */
final class Secrets {
    /** Crockford's, so that nobody confuses what he copies from a paper. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 80 bits in four groups, to be read out, typed once and then changed. */
    static String forAPerson() {
        StringBuilder secret = new StringBuilder(19);
        for (int i = 0; i < 16; i++) {
            secret.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }

    /** 256 bits. */
    static String forAProgram() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
