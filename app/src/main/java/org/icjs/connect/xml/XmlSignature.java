package org.icjs.connect.xml;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.icjs.connect.SigningKey;
import org.icjs.verifier.SignedXml;
import org.w3c.dom.Document;

/** One enveloped signature over a whole document (W3C XML Signature), with SHA-256. */
public final class XmlSignature {
    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");
    private static final String EXCLUSIVE = CanonicalizationMethod.EXCLUSIVE;

    private XmlSignature() {}

    /** Puts the signature in as the last child of the root, with the key's certificate. */
    public static void sign(Document document, SigningKey by) {
        try {
            Reference whole = FACTORY.newReference(
                    "",
                    FACTORY.newDigestMethod(DigestMethod.SHA256, null),
                    List.of(
                            FACTORY.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                            FACTORY.newTransform(EXCLUSIVE, (TransformParameterSpec) null)),
                    null,
                    null);
            SignedInfo signed = FACTORY.newSignedInfo(
                    FACTORY.newCanonicalizationMethod(EXCLUSIVE, (C14NMethodParameterSpec) null),
                    FACTORY.newSignatureMethod(
                            by.curve() ? SignatureMethod.ECDSA_SHA256 : SignatureMethod.RSA_SHA256, null),
                    List.of(whole));
            KeyInfoFactory keys = FACTORY.getKeyInfoFactory();
            KeyInfo certificate = keys.newKeyInfo(List.of(keys.newX509Data(List.of(by.certificate()))));
            FACTORY.newXMLSignature(signed, certificate)
                    .sign(new DOMSignContext(by.key(), document.getDocumentElement()));
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException("a document that was made can't be signed", e);
        }
    }

    /** Whether the document has one signature, over all of it, by the key of that certificate; what the document itself says of keys is not asked. */
    public static boolean holds(Document document, X509Certificate by) {
        return SignedXml.holds(document, by.getPublicKey());
    }
}
