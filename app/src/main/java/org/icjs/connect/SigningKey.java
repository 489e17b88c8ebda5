package org.icjs.connect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A key with its certificates, from a PKCS#12 file: RSA or a curve of NIST's.
 *
 * @param chain the key's own certificate first
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    public SigningKey {
        chain = List.copyOf(chain);
    }

    /** @throws IllegalArgumentException if the file, its password or what is in it does not fit; says which file */
    public static SigningKey read(Path file, String password) {
        try {
            return read(Files.readAllBytes(file), password);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " can't be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** @throws IllegalArgumentException if it can't be opened, or holds no key for signatures that are made here */
    public static SigningKey read(byte[] file, String password) {
        try (InputStream in = new ByteArrayInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && store.getKey(alias, password.toCharArray()) instanceof PrivateKey key) {
                    return new SigningKey(
                            key,
                            Arrays.stream(store.getCertificateChain(alias))
                                    .map(X509Certificate.class::cast)
                                    .toList());
                }
            }
            throw new IllegalArgumentException("it holds no private key with its certificates");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("it can't be opened as PKCS#12 with the password given", e);
        }
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    public boolean curve() {
        return key.getAlgorithm().equals("EC");
    }

    /** With SHA-256. */
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(curve() ? "SHA256withECDSA" : "SHA256withRSA");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read can't sign", e);
        }
    }
}
