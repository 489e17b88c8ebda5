package org.icjs.verifier;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Certificates that the user trusts: of those who issue papers, or of the authorities over them. Whether one is valid today is not asked:
 * a paper is older than the day on which it is checked.
 */
record Issuers(List<X509Certificate> trusted) {
    Issuers {
        trusted = List.copyOf(trusted);
    }

    /** @throws FormatException if there is no certificate in it */
    static Issuers read(byte[] pem) {
        try {
            List<X509Certificate> all =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (all.isEmpty()) {
                throw new FormatException("there is no certificate in it");
            }
            return new Issuers(all);
        } catch (GeneralSecurityException _) {
            throw new FormatException("it is no certificate (PEM or DER)");
        }
    }

    /** Whether a certificate is one of these, or was issued by one of these that is an authority. */
    boolean trust(X509Certificate certificate) {
        return trusted.contains(certificate)
                || trusted.stream().anyMatch(one -> one.getBasicConstraints() >= 0 && issued(one, certificate));
    }

    static boolean issued(X509Certificate by, X509Certificate certificate) {
        try {
            if (!by.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
                return false;
            }
            certificate.verify(by.getPublicKey());
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /** Whether a signature with SHA-256 is right; RSA or a curve of NIST's. */
    static boolean signed(PublicKey key, byte[] bytes, byte[] signature) {
        try {
            Signature check =
                    Signature.getInstance(key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
            check.initVerify(key);
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
