package org.icjs.verifier;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 and its HMAC by the JDK, one object a thread because finding the provider costs more than hashing an entry. */
final class Sha256 {
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::newDigest);
    private static final ThreadLocal<Mac> HMAC = ThreadLocal.withInitial(Sha256::newHmac);

    private Sha256() {}

    static Hash of(byte[] bytes) {
        return Hash.of(DIGEST.get().digest(bytes), 0);
    }

    /** SHA-256(prefix ‖ first ‖ second). */
    static Hash of(byte prefix, byte[] first, byte[] second) {
        MessageDigest digest = DIGEST.get();
        digest.update(prefix);
        digest.update(first);
        return Hash.of(digest.digest(second), 0);
    }

    static byte[] hmac(byte[] key, byte[] message) {
        Mac mac = HMAC.get();
        try {
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("HmacSHA256 takes any key", e);
        }
        return mac.doFinal(message);
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Mac newHmac() {
        try {
            return Mac.getInstance("HmacSHA256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
