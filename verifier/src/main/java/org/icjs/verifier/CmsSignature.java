package org.icjs.verifier;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A detached signature (RFC 5652) by one signer with SHA-256 over signed attributes, as PAdES has it; nothing else is taken. */
final class CmsSignature {
    private static final Der SIGNED_DATA = oid("06092a864886f70d010702");
    private static final Der DATA = oid("06092a864886f70d010701");
    private static final Der CONTENT_TYPE = oid("06092a864886f70d010903");
    private static final Der MESSAGE_DIGEST = oid("06092a864886f70d010904");
    private static final Der SHA256 = oid("0609608648016503040201");
    private static final int CONTEXT_0 = 0xa0;
    private static final int ATTRIBUTES_AS_SET = 0x31;

    private final List<X509Certificate> certificates;
    private final X509Certificate signer;
    private final byte[] attributes;
    private final byte[] digest;
    private final byte[] signature;

    private CmsSignature(
            List<X509Certificate> certificates,
            X509Certificate signer,
            byte[] attributes,
            byte[] digest,
            byte[] signature) {
        this.certificates = certificates;
        this.signer = signer;
        this.attributes = attributes;
        this.digest = digest;
        this.signature = signature;
    }

    /** @throws FormatException if it is anything else */
    static CmsSignature read(byte[] der) {
        List<Der> content = Der.read(der).as(Der.SEQUENCE).parts();
        require(content.size() == 2 && content.getFirst().is(SIGNED_DATA), "it is no signed data");
        List<Der> data = only(content.get(1).as(CONTEXT_0)).as(Der.SEQUENCE).parts();
        require(data.size() == 5, "it has not a signature with its certificates");
        require(number(data.getFirst()) == 1, "it is of another version");
        only(data.get(1).as(Der.SET)).as(Der.SEQUENCE);
        require(sha256(only(data.get(1))), "its digest is not SHA-256");
        List<Der> about = data.get(2).as(Der.SEQUENCE).parts();
        require(about.size() == 1 && about.getFirst().is(DATA), "it is not detached");
        List<X509Certificate> certificates = certificates(data.get(3).as(CONTEXT_0));
        return signer(only(data.get(4).as(Der.SET)).as(Der.SEQUENCE).parts(), certificates);
    }

    private static CmsSignature signer(List<Der> info, List<X509Certificate> certificates) {
        require(info.size() == 6 && number(info.getFirst()) == 1, "it has more than a signature over attributes");
        List<Der> id = info.get(1).as(Der.SEQUENCE).parts();
        require(id.size() == 2, "its signer is not named");
        BigInteger serial = new BigInteger(id.get(1).as(Der.INTEGER).content());
        X509Certificate signer = certificates.stream()
                .filter(one -> one.getSerialNumber().equals(serial)
                        && Arrays.equals(
                                one.getIssuerX500Principal().getEncoded(),
                                id.getFirst().whole()))
                .findFirst()
                .orElseThrow(() -> new FormatException("the signer's certificate is not in it"));
        require(sha256(info.get(2)), "its digest is not SHA-256");
        byte[] attributes = info.get(3).as(CONTEXT_0).whole().clone();
        // What is signed is the set, under the tag of a set.
        attributes[0] = ATTRIBUTES_AS_SET;
        require(algorithm(info.get(4), signer), "it is signed in another way");
        return new CmsSignature(
                certificates,
                signer,
                attributes,
                digest(info.get(3).parts()),
                info.get(5).as(Der.OCTETS).content());
    }

    private static byte[] digest(List<Der> attributes) {
        byte[] digest = null;
        boolean data = false;
        for (Der attribute : attributes) {
            List<Der> parts = attribute.as(Der.SEQUENCE).parts();
            require(parts.size() == 2, "an attribute is not one");
            Der value = only(parts.get(1).as(Der.SET));
            data |= parts.getFirst().is(CONTENT_TYPE) && value.is(DATA);
            digest = parts.getFirst().is(MESSAGE_DIGEST) ? value.as(Der.OCTETS).content() : digest;
        }
        if (digest == null || !data) {
            throw new FormatException("its attributes do not say what is signed");
        }
        return digest;
    }

    private static List<X509Certificate> certificates(Der all) {
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            for (Der one : all.parts()) {
                certificates.add((X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(one.whole())));
            }
        } catch (GeneralSecurityException _) {
            throw new FormatException("a certificate in it is not one");
        }
        return certificates;
    }

    /** ECDSA or RSA with SHA-256, or RSA alone, as the signer's key has it. */
    private static boolean algorithm(Der algorithm, X509Certificate signer) {
        String oid = HexFormat.of()
                .formatHex(algorithm
                        .as(Der.SEQUENCE)
                        .parts()
                        .getFirst()
                        .as(Der.OID)
                        .content());
        return signer.getPublicKey().getAlgorithm().equals("EC")
                ? oid.equals("2a8648ce3d040302")
                : oid.equals("2a864886f70d01010b") || oid.equals("2a864886f70d010101");
    }

    private static boolean sha256(Der algorithm) {
        List<Der> parts = algorithm.as(Der.SEQUENCE).parts();
        return parts.getFirst().is(SHA256)
                && (parts.size() == 1 || (parts.size() == 2 && parts.get(1).is(Der.read(new byte[] {5, 0}))));
    }

    private static Der only(Der set) {
        List<Der> parts = set.parts();
        require(parts.size() == 1, "it has more or less than one of what there is one of");
        return parts.getFirst();
    }

    private static int number(Der integer) {
        byte[] content = integer.as(Der.INTEGER).content();
        return content.length == 1 ? content[0] : -1;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new FormatException(otherwise);
        }
    }

    private static Der oid(String hex) {
        return Der.read(HexFormat.of().parseHex(hex));
    }

    /** By whom these bytes are signed; empty if they are not, or not by somebody trusted. */
    Optional<X509Certificate> signer(Hash hash, Issuers issuers) {
        return Arrays.equals(hash.bytes(), digest)
                        && Issuers.signed(signer.getPublicKey(), attributes, signature)
                        && issuers.trust(signer)
                        && certificates.stream().allMatch(this::sound)
                ? Optional.of(signer)
                : Optional.empty();
    }

    /** Issued by one that came with it, by itself, or the signer's own, which is trusted already. */
    private boolean sound(X509Certificate certificate) {
        return certificate.equals(signer) || certificates.stream().anyMatch(by -> Issuers.issued(by, certificate));
    }
}
