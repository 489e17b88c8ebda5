package org.icjs.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.icjs.verifier.Ed25519;

/** Wraps private keys by AES-256-GCM under one key, which PBKDF2 derives from the passphrase. */
final class Wrapping {
    static final int SALT_BYTES = 16;
    /** OWASP's figure for PBKDF2 with HMAC-SHA-256; the passphrase that we make ourselves would need none. */
    private static final int ITERATIONS = 600_000;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    private Wrapping(SecretKey key) {
        this.key = key;
    }

    /** Takes some tenths of a second. */
    static Wrapping derive(char[] passphrase, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, ITERATIONS, 256);
        try {
            byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return new Wrapping(new SecretKeySpec(derived, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** @param name what the key is for; unwrapped under another name, it is refused */
    byte[] wrap(PrivateKey secret, String name) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] seed = ((EdECPrivateKey) secret).getBytes().orElseThrow();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(seed);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key could not be wrapped", e);
        }
    }

    /** @throws IllegalStateException where the passphrase is not the one under which it was wrapped */
    PrivateKey unwrap(byte[] wrapped, String name) {
        byte[] nonce = Arrays.copyOf(wrapped, NONCE_BYTES);
        try {
            byte[] seed = cipher(Cipher.DECRYPT_MODE, nonce, name)
                    .doFinal(wrapped, NONCE_BYTES, wrapped.length - NONCE_BYTES);
            return Ed25519.privateKey(seed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys in the database are not wrapped by this passphrase", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String name) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(UTF_8));
        return cipher;
    }
}
