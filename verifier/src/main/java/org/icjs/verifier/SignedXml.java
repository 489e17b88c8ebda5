package org.icjs.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML without document types, so that there are no entities to expand and nothing outside to fetch; and one enveloped signature over the
 * whole of it (W3C XML Signature).
 */
public final class SignedXml {
    private static final String DEPTH_MAX = "40";
    private static final String ATTRIBUTES_MAX = "40";
    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");
    private static final List<String> TRANSFORMS =
            List.of(Transform.ENVELOPED, CanonicalizationMethod.EXCLUSIVE, CanonicalizationMethod.INCLUSIVE);

    private SignedXml() {}

    /** Empty if it is not well formed, or is more than such a message has to be: 40 elements deep, 40 attributes at one. */
    public static Optional<Document> read(byte[] bytes) {
        try {
            return Optional.of(builder().parse(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException _) {
            return Optional.empty();
        }
    }

    /** A document with nothing in it. */
    public static Document empty() {
        return builder().newDocument();
    }

    /** Whether it has one signature, over all of it, by that key; what the document itself says of keys is not asked. */
    public static boolean holds(Document document, PublicKey key) {
        NodeList found = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        if (found.getLength() != 1
                || !document.getDocumentElement().isSameNode(found.item(0).getParentNode())) {
            return false;
        }
        DOMValidateContext context = new DOMValidateContext(key, (Element) found.item(0));
        context.setProperty("org.jcp.xml.dsig.secureValidation", true);
        try {
            XMLSignature signature = FACTORY.unmarshalXMLSignature(context);
            return whole(signature) && signature.validate(context);
        } catch (MarshalException | XMLSignatureException _) {
            return false;
        }
    }

    private static boolean whole(XMLSignature signature) {
        List<Reference> references = signature.getSignedInfo().getReferences();
        return references.size() == 1
                && "".equals(references.getFirst().getURI())
                && references.getFirst().getTransforms().size() <= 2
                && references.getFirst().getTransforms().stream()
                        .allMatch(transform -> TRANSFORMS.contains(transform.getAlgorithm()));
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", DEPTH_MAX);
            factory.setAttribute("jdk.xml.elementAttributeLimit", ATTRIBUTES_MAX);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this JDK can't read XML safely", e);
        }
    }
}
