package org.icjs.connect.digilocker;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The digests that DigiLocker and this system make of what they say, and of whom they speak. */
final class Digests {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int NUMBER_LETTERS = 10;

    private Digests() {}

    static byte[] sha256(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(UTF_8));
                digest.update((byte) 0);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of a text in hexadecimal, as key hashes are. */
    static String hex(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hmac(String key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The header {@code x-digilocker-hmac} of a body. */
    static String header(String key, byte[] body, boolean hex) {
        byte[] mac = hmac(key, body);
        byte[] shown = hex ? HexFormat.of().formatHex(mac).getBytes(US_ASCII) : mac;
        return Base64.getEncoder().encodeToString(shown);
    }

    /** In a time that does not tell where they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    /** Ten letters that nobody without the key can foretell, always the same for the same parts. */
    static String number(String key, String... parts) {
        byte[] mac = hmac(key, sha256(parts));
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < NUMBER_LETTERS; i++) {
            number.append(BASE32.charAt(mac[i] & 31));
        }
        return number.toString();
    }
}
