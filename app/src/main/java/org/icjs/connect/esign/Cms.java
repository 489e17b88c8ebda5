package org.icjs.connect.esign;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.Store;
import org.icjs.connect.Bytes;
import org.icjs.connect.SigningKey;

/** Detached signatures (RFC 5652) over a hash, with the signer's certificate among what is signed (RFC 5035), as PAdES asks. */
public final class Cms {
    private Cms() {}

    /** Signs a hash (SHA-256) with a key at hand. */
    public static Bytes sign(Bytes hash, SigningKey by) {
        try {
            AttributeTable attributes = attributes(hash, by.certificate());
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(_ -> attributes)
                            .build(
                                    new JcaContentSignerBuilder(by.curve() ? "SHA256withECDSA" : "SHA256withRSA")
                                            .build(by.key()),
                                    by.certificate()));
            generator.addCertificates(new JcaCertStore(by.chain()));
            return Bytes.of(generator.generate(new CMSAbsentContent()).getEncoded(ASN1Encoding.DER));
        } catch (IOException | CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read can't sign", e);
        }
    }

    /** No time of signing among them: in PAdES that stands in the PDF. */
    private static AttributeTable attributes(Bytes hash, X509Certificate certificate) throws GeneralSecurityException {
        ASN1EncodableVector all = new ASN1EncodableVector();
        all.add(new Attribute(CMSAttributes.contentType, new DERSet(PKCSObjectIdentifiers.data)));
        all.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(hash.array()))));
        all.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(
                        new ESSCertIDv2(PreparedPaper.sha256().digest(certificate.getEncoded()))))));
        return new AttributeTable(all);
    }

    /**
     * The certificates in a signature, the signer's first.
     *
     * @return empty if it is not one signature, made over that hash (SHA-256) by the key of the certificate in it
     */
    public static Optional<List<X509Certificate>> signer(Bytes cms, Bytes hash) {
        try {
            CMSSignedData signed =
                    new CMSSignedData(Map.of(NISTObjectIdentifiers.id_sha256, hash.array()), cms.array());
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            SignerInformation signer = signers.iterator().next();
            List<X509Certificate> chain = chain(signed.getCertificates(), signer);
            boolean right =
                    !chain.isEmpty() && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(chain.getFirst()));
            return right ? Optional.of(chain) : Optional.empty();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static List<X509Certificate> chain(Store<X509CertificateHolder> all, SignerInformation signer)
            throws GeneralSecurityException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509CertificateHolder> inOrder = new ArrayList<>();
        all.getMatches(null).forEach(one -> {
            if (signer.getSID().match(one)) {
                inOrder.addFirst(one);
            } else {
                inOrder.add(one);
            }
        });
        boolean own = !inOrder.isEmpty() && signer.getSID().match(inOrder.getFirst());
        List<X509Certificate> chain = new ArrayList<>();
        for (X509CertificateHolder one : own ? inOrder : List.<X509CertificateHolder>of()) {
            chain.add(converter.getCertificate(one));
        }
        return chain;
    }
}
