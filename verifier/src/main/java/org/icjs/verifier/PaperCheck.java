package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.XMLSignature;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Checks one paper that a person was given: its signed data (XML), its PDF, or the text of its square code; with the code beside the signed
 * data, also that both say the same.
 */
final class PaperCheck {
    /** Papers are far smaller. */
    private static final long SIZE_MAX = 32L << 20;

    private PaperCheck() {}

    /**
     * What was found.
     *
     * @param wrong what is wrong, as a sentence without its full stop; null if nothing is
     * @param number under which the paper was issued; empty where it is not said in what was checked
     * @param signer as the certificate names him
     */
    record Found(@Nullable String wrong, String what, String number, String signer) {
        static Found wrong(String why) {
            return new Found(why, "", "", "");
        }

        boolean verified() {
            return wrong == null;
        }

        String text() {
            return wrong != null
                    ? "Not verified: " + wrong + ".\n"
                    : "Verified: " + what + (number.isEmpty() ? "" : " " + number) + ", signed by " + signer + ".\n";
        }

        Json json() {
            return new Json.Obj(Map.of(
                    "verified", new Json.Bool(verified()),
                    "what", new Json.Str(what),
                    "number", new Json.Str(number),
                    "signer", new Json.Str(signer),
                    "problem", new Json.Str(wrong == null ? "" : wrong)));
        }
    }

    /** @param code the text of the square code, or the name of a file that holds it; null if none was given */
    static Found verify(Path paper, Issuers issuers, @Nullable String code) throws UnreadableException {
        byte[] bytes = read(paper);
        try {
            if (starts(bytes, "%PDF-")) {
                return code == null
                        ? pdf(bytes, issuers)
                        : Found.wrong("a code is compared with signed data (XML), not with a PDF");
            }
            if (starts(bytes, SquareCode.MARK)) {
                return code(new String(bytes, UTF_8), issuers);
            }
            return xml(bytes, issuers, code == null ? null : SquareCode.parse(given(code)));
        } catch (FormatException e) {
            return Found.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static byte[] read(Path paper) throws UnreadableException {
        try {
            if (Files.size(paper) > SIZE_MAX) {
                throw new UnreadableException("the paper is larger than any paper");
            }
            return Files.readAllBytes(paper);
        } catch (IOException e) {
            throw new UnreadableException("the paper cannot be read", e);
        }
    }

    private static String given(String code) throws UnreadableException {
        try {
            return code.startsWith(SquareCode.MARK) ? code : Files.readString(Path.of(code));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("the code's file cannot be read", e);
        }
    }

    private static boolean starts(byte[] bytes, String with) {
        return bytes.length >= with.length()
                && Arrays.equals(bytes, 0, with.length(), with.getBytes(UTF_8), 0, with.length());
    }

    private static Found pdf(byte[] bytes, Issuers issuers) {
        SignedPdf pdf = SignedPdf.read(bytes);
        return pdf.signature()
                .signer(pdf.hash(), issuers)
                .map(signer -> new Found(null, "the PDF", "", name(signer)))
                .orElseGet(() -> Found.wrong("the PDF is altered, or signed by somebody else"));
    }

    private static Found code(String text, Issuers issuers) {
        SquareCode code = SquareCode.parse(text);
        return code.signer(issuers)
                .map(signer -> new Found(null, "the code of paper", code.number(), name(signer)))
                .orElseGet(() -> Found.wrong("the code is altered, or signed by somebody else"));
    }

    private static Found xml(byte[] bytes, Issuers issuers, @Nullable SquareCode code) {
        Document document = SignedXml.read(bytes)
                .orElseThrow(() -> new FormatException("it is neither signed data, nor a PDF, nor the text of a code"));
        Optional<X509Certificate> signer = Stream.concat(
                        issuers.trusted().stream(), named(document).filter(issuers::trust).stream())
                .filter(one -> SignedXml.holds(document, one.getPublicKey()))
                .findFirst();
        if (signer.isEmpty()) {
            return Found.wrong("the data is altered, or signed by somebody else");
        }
        Element root = document.getDocumentElement();
        if (code != null) {
            if (code.signer(issuers).isEmpty()) {
                return Found.wrong("the code is altered, or signed by somebody else");
            }
            if (!code.digest().equals(Sha256.of(said(root).getBytes(UTF_8)))) {
                return Found.wrong("the code is of another paper, or of one that says something else");
            }
        }
        return new Found(null, "the data of paper", root.getAttribute("number"), name(signer.get()));
    }

    /** The certificate that came with the data; it counts only if somebody trusted issued it. */
    private static Optional<X509Certificate> named(Document document) {
        NodeList found = document.getElementsByTagNameNS(XMLSignature.XMLNS, "X509Certificate");
        if (found.getLength() != 1) {
            return Optional.empty();
        }
        try {
            return Issuers.read(Base64.getMimeDecoder().decode(found.item(0).getTextContent())).trusted().stream()
                    .findFirst();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What the paper says, as the issuer's digest is made over it: number, entry, and each fact. */
    private static String said(Element root) {
        NodeList data = root.getElementsByTagName("CertificateData");
        if (data.getLength() != 1 || !(data.item(0) instanceof Element of)) {
            throw new FormatException("the data has no facts");
        }
        StringBuilder said =
                new StringBuilder(root.getAttribute("number")).append('\n').append(of.getAttribute("entry"));
        NodeList facts = of.getElementsByTagName("Fact");
        for (int i = 0; i < facts.getLength(); i++) {
            Element fact = (Element) facts.item(i);
            said.append('\n').append(fact.getAttribute("name")).append('=').append(fact.getTextContent());
        }
        return said.toString();
    }

    private static String name(X509Certificate signer) {
        return signer.getSubjectX500Principal().getName();
    }
}
