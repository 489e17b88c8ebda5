package org.icjs.identity;

import java.text.Normalizer;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id (RFC 9106) with 16 MiB, 3 passes and one lane: more work than OWASP's least, on a small machine. A password is compared in
 * Unicode NFC, since keyboards spell ṭ and â in two ways.
 */
public final class Passwords implements PasswordEncoder {
    static final int MEMORY_KIB = 16 * 1024;
    static final int PASSES = 3;
    private static final int LANES = 1;

    /** Of no password: compared with when there is no account, so that the answer takes as long. */
    private static final String NOBODY =
            "$argon2id$v=19$m=16384,t=3,p=1$bm8gc3VjaCBhY2NvdW50IQ$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, LANES, MEMORY_KIB, PASSES);
    /** Bounds the memory that many tries at once can take. */
    private final Semaphore atOnce = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    @Override
    public String encode(@Nullable CharSequence password) {
        atOnce.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(argon2.encode(normal(password)));
        } finally {
            atOnce.release();
        }
    }

    /** @param hash null or empty where there is no such account: then false, after the same time */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        boolean exists = hash != null && !hash.isEmpty();
        atOnce.acquireUninterruptibly();
        try {
            return argon2.matches(normal(password), exists ? hash : NOBODY) && exists;
        } finally {
            atOnce.release();
        }
    }

    private static String normal(@Nullable CharSequence password) {
        return password == null ? "" : Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
