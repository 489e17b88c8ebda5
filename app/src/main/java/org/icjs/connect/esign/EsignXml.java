package org.icjs.connect.esign;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.icjs.connect.Bytes;
import org.icjs.connect.xml.SafeXml;
import org.icjs.connect.xml.XmlSignature;
import org.icjs.kernel.IndiaTime;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The two messages of e-Sign (API 2.1): only hashes go out, signatures come back. */
final class EsignXml {
    /** Hashes in one request. */
    static final int DOCUMENTS_MAX = 5;

    static final int ANSWER_MAX = 512 << 10;

    private EsignXml() {}

    /** One paper in a request: its hash, and what the signer is told it is. */
    record InputHash(Bytes hash, String about) {}

    /** What an answer says, once it is known to be the service's. */
    sealed interface Answer {
        /** @param signatures one for each hash, in their order */
        record Signed(String txn, List<Bytes> signatures) implements Answer {}

        /** The signer or the service refused. */
        record Declined(String txn) implements Answer {}

        /** @param why {@code malformed} or {@code wrongSignature} */
        record Unknown(String why) implements Answer {}
    }

    /** Signed by the asking organisation. */
    static byte[] request(EsignSettings settings, String txn, List<InputHash> papers, Instant now) {
        Document document = SafeXml.empty();
        Element root = SafeXml.add(document, "Esign", "");
        root.setAttribute("ver", "2.1");
        root.setAttribute("sc", "Y");
        root.setAttribute(
                "ts",
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        now.truncatedTo(ChronoUnit.SECONDS).atZone(IndiaTime.ZONE)));
        root.setAttribute("txn", txn);
        root.setAttribute("ekycId", "");
        root.setAttribute("ekycIdType", "A");
        root.setAttribute("aspId", settings.aspId());
        root.setAttribute("AuthMode", "1");
        root.setAttribute("responseSigType", "pkcs7");
        root.setAttribute("responseUrl", settings.responseUrl());
        Element docs = SafeXml.add(root, "Docs", "");
        int id = 1;
        for (InputHash paper : papers) {
            Element hash = SafeXml.add(
                    docs, "InputHash", HexFormat.of().formatHex(paper.hash().array()));
            hash.setAttribute("id", Integer.toString(id++));
            hash.setAttribute("hashAlgorithm", "SHA256");
            hash.setAttribute("docInfo", paper.about());
        }
        XmlSignature.sign(document, settings.key());
        return SafeXml.write(document);
    }

    /** @param service by whose key the answer must be signed as a whole */
    static Answer answer(byte[] xml, X509Certificate service) {
        Document document = xml.length > ANSWER_MAX ? null : SafeXml.read(xml).orElse(null);
        if (document == null || !SafeXml.name(document.getDocumentElement()).equals("EsignResp")) {
            return new Answer.Unknown("malformed");
        }
        if (!XmlSignature.holds(document, service)) {
            return new Answer.Unknown("wrongSignature");
        }
        Element root = document.getDocumentElement();
        String txn = root.getAttribute("txn");
        if (!root.getAttribute("status").equals("1")) {
            return new Answer.Declined(txn);
        }
        return signatures(root)
                .<Answer>map(all -> new Answer.Signed(txn, all))
                .orElseGet(() -> new Answer.Unknown("malformed"));
    }

    private static Optional<List<Bytes>> signatures(Element root) {
        List<Bytes> all = new ArrayList<>();
        try {
            for (Element signature : SafeXml.child(root, "Signatures")
                    .map(within -> SafeXml.children(within, "DocSignature"))
                    .orElse(List.of())) {
                if (!signature.getAttribute("id").equals(Integer.toString(all.size() + 1))) {
                    return Optional.empty();
                }
                all.add(Bytes.of(Base64.getMimeDecoder()
                        .decode(signature.getTextContent().strip())));
            }
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }
}
