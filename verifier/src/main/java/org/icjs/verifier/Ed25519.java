package org.icjs.verifier;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) by the JDK, with keys as the bare 32 bytes that the RFC has. */
public final class Ed25519 {
    public static final int KEY_BYTES = 32;
    public static final int SIGNATURE_BYTES = 64;

    private static final String NAME = "Ed25519";
    /** What RFC 8410 puts before the 32 bytes of a public key. */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    /** What RFC 8410 puts before the 32 bytes of a private key. */
    private static final byte[] PKCS8_PREFIX = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private Ed25519() {}

    /** The key whose RFC 8032 encoding this is; refuses bytes that encode no point of the curve. */
    public static PublicKey publicKey(byte[] raw) {
        try {
            PublicKey key = factory().generatePublic(new X509EncodedKeySpec(join(X509_PREFIX, raw)));
            signature().initVerify(key); // decodes the point
            return key;
        } catch (InvalidKeySpecException | InvalidKeyException _) {
            throw new FormatException("an Ed25519 public key is not one");
        }
    }

    /** The 32 bytes of an Ed25519 public key. */
    public static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded.length != X509_PREFIX.length + KEY_BYTES
                || !Arrays.equals(encoded, 0, X509_PREFIX.length, X509_PREFIX, 0, X509_PREFIX.length)) {
            throw new FormatException("a public key is not of type Ed25519");
        }
        return Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length);
    }

    /** The private key whose 32-byte seed (RFC 8032 section 5.1.5) this is. */
    public static PrivateKey privateKey(byte[] seed) {
        try {
            KeySpec spec = new PKCS8EncodedKeySpec(join(PKCS8_PREFIX, seed));
            return factory().generatePrivate(spec);
        } catch (InvalidKeySpecException _) {
            throw new FormatException("an Ed25519 private key is not one");
        }
    }

    /** The 64-byte signature of a message; costs about 600 µs, so never one for each entry. */
    public static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = signature();
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (InvalidKeyException _) {
            throw new FormatException("a private key is not of type Ed25519");
        } catch (SignatureException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }

    public static boolean verify(PublicKey key, byte[] message, byte[] signatureBytes) {
        if (signatureBytes.length != SIGNATURE_BYTES) {
            return false;
        }
        try {
            Signature signature = signature();
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signatureBytes);
        } catch (GeneralSecurityException _) {
            return false; // the JDK tells an ill-formed signature by an exception
        }
    }

    private static byte[] join(byte[] prefix, byte[] raw) {
        if (raw.length != KEY_BYTES) {
            throw new FormatException("an Ed25519 key is not 32 bytes long");
        }
        byte[] encoded = Arrays.copyOf(prefix, prefix.length + KEY_BYTES);
        System.arraycopy(raw, 0, encoded, prefix.length, KEY_BYTES);
        return encoded;
    }

    private static KeyFactory factory() {
        try {
            return KeyFactory.getInstance(NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    private static Signature signature() {
        try {
            return Signature.getInstance(NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }
}
