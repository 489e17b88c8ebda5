package org.icjs.connect.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.icjs.connect.SigningKey;

/**
 * A certifying authority of our own, for the sandbox and tests: made anew each time, its certificates worth nothing elsewhere, and saying so
 * in their names.
 */
public final class TestAuthority {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration VALID = Duration.ofDays(365);
    private static final String ALGORITHM = "SHA256withECDSA";

    private final Clock clock;
    private final String listAddress;
    private final KeyPair pair = pair();
    private final X500Name name;
    private final X509Certificate root;
    private final Set<BigInteger> revoked = ConcurrentHashMap.newKeySet();

    /** @param listAddress where its list of revoked certificates can be fetched; empty for nowhere */
    public TestAuthority(String common, String listAddress, Clock clock) {
        this.clock = clock;
        this.listAddress = listAddress;
        this.name = name(common);
        this.root = certificate(name, pair, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign), true);
    }

    public X509Certificate root() {
        return root;
    }

    /** A new key with a certificate for digital signatures in that name. */
    public SigningKey issue(String common) {
        return issue(common, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    }

    /** A key that is for something else. */
    public SigningKey issueForEncryption(String common) {
        return issue(common, new KeyUsage(KeyUsage.keyAgreement));
    }

    private SigningKey issue(String common, KeyUsage usage) {
        KeyPair own = pair();
        return new SigningKey(own.getPrivate(), List.of(certificate(name(common), own, usage, false), root));
    }

    public void revoke(X509Certificate certificate) {
        revoked.add(certificate.getSerialNumber());
    }

    /** The list of revoked certificates as it is now. */
    public byte[] list() {
        Instant now = clock.instant();
        try {
            X509v2CRLBuilder list = new X509v2CRLBuilder(name, Date.from(now));
            list.setNextUpdate(Date.from(now.plus(Duration.ofDays(1))));
            revoked.forEach(serial -> list.addCRLEntry(serial, Date.from(now), CRLReason.keyCompromise));
            return list.build(signer()).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private X509Certificate certificate(X500Name subject, KeyPair own, KeyUsage usage, boolean authority) {
        Instant now = clock.instant();
        try {
            JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(120, RANDOM),
                    Date.from(now.minus(Duration.ofHours(1))),
                    Date.from(now.plus(VALID)),
                    subject,
                    own.getPublic());
            certificate.addExtension(Extension.keyUsage, true, usage);
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (!listAddress.isEmpty() && !authority) {
                certificate.addExtension(
                        Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                            new DistributionPoint(
                                    new DistributionPointName(new GeneralNames(
                                            new GeneralName(GeneralName.uniformResourceIdentifier, listAddress))),
                                    null,
                                    null)
                        }));
            }
            return new JcaX509CertificateConverter().getCertificate(certificate.build(signer()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK can't make a certificate", e);
        }
    }

    private ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("this JDK can't sign", e);
        }
    }

    private static X500Name name(String common) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "IN")
                .addRDN(BCStyle.O, "ICJS sandbox: not for use")
                .addRDN(BCStyle.CN, common)
                .build();
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK can't make a key", e);
        }
    }

    /** A key with its certificates as a PKCS#12 file. */
    public static byte[] pkcs12(SigningKey key, String password) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "key", key.key(), password.toCharArray(), key.chain().toArray(X509Certificate[]::new));
            store.store(out, password.toCharArray());
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK can't keep a key", e);
        }
    }

    static void write(Path file, X509Certificate certificate) throws IOException {
        try {
            Files.writeString(
                    file,
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
