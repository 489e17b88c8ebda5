package org.icjs.connect.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML without document types: so there are no entities to expand and nothing outside to fetch. At most so deep and so many attributes. */
public final class SafeXml {
    private static final String DEPTH_MAX = "40";
    private static final String ATTRIBUTES_MAX = "40";

    private SafeXml() {}

    /** Empty if it is not well formed, or is more than such a message has to be. */
    public static Optional<Document> read(byte[] bytes) {
        try {
            return Optional.of(builder().parse(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException _) {
            return Optional.empty();
        }
    }

    public static Document empty() {
        return builder().newDocument();
    }

    /** In UTF-8, with its declaration. */
    public static byte[] write(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            Transformer plain = factory.newTransformer();
            plain.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            plain.setOutputProperty(OutputKeys.STANDALONE, "yes");
            plain.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException("a document that was made can't be written", e);
        }
        return out.toByteArray();
    }

    /** The element's children of that name, whatever their name space. */
    public static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name(element).equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The one child of that name; empty if there is none, or more than one. */
    public static Optional<Element> child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Its text without white space around; empty if the one child is missing or says nothing. */
    public static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(Node::getTextContent).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Adds a child with a text, if there is one. */
    public static Element add(Node parent, String name, String text) {
        Document document = parent instanceof Document top ? top : parent.getOwnerDocument();
        Element child = document.createElement(name);
        if (!text.isEmpty()) {
            child.setTextContent(text);
        }
        parent.appendChild(child);
        return child;
    }

    public static String name(Element element) {
        return element.getLocalName() == null ? element.getTagName() : element.getLocalName();
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
