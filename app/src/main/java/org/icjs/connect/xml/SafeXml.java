package org.icjs.connect.xml;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.icjs.verifier.SignedXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** XML as messages need it, read by {@link SignedXml}: without document types, so that it can do no harm. */
public final class SafeXml {
    private SafeXml() {}

    /** Empty if it is not well formed, or is more than such a message has to be. */
    public static Optional<Document> read(byte[] bytes) {
        return SignedXml.read(bytes);
    }

    public static Document empty() {
        return SignedXml.empty();
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
}
