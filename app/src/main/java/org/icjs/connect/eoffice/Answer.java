package org.icjs.connect.eoffice;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjs.connect.Bytes;
import org.icjs.connect.xml.SafeXml;
import org.icjs.connect.xml.XmlSignature;
import org.icjs.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What the other side says of a file: that it has it, or what it decided.
 *
 * @param to the file's id
 * @param number the file's number, ours
 * @param receivedOn the day on which the file was received; null in a decision that does not say it again
 * @param decision null in a receipt
 * @param paper a PDF that came with it; null if none did
 */
record Answer(
        UUID id,
        UUID to,
        Instant created,
        String number,
        String theirNumber,
        @Nullable LocalDate receivedOn,
        @Nullable Decision decision,
        @Nullable Bytes paper) {
    static final int TEXT_MAX = 4000;
    private static final int NUMBER_MAX = 100;

    /** @param given whether sanction was given; null in the answer to a letter */
    record Decision(LocalDate on, @Nullable Boolean given, String text) {}

    /** An answer, or a word for what is wrong with the package. */
    sealed interface Read {
        record Good(Answer answer) implements Read {}

        record Wrong(String why) implements Read {}
    }

    /** @param theirs by whose key it must be signed, where that was agreed */
    static Read of(Map<String, Bytes> files, Optional<X509Certificate> theirs, Instant now) {
        Document document = Optional.ofNullable(files.get(FilePackage.METADATA))
                .flatMap(bytes -> SafeXml.read(bytes.array()))
                .orElse(null);
        if (document == null || !SafeXml.name(document.getDocumentElement()).equals("Answer")) {
            return new Read.Wrong("malformed");
        }
        if (theirs.isPresent() && !signed(document, theirs.get(), now)) {
            return new Read.Wrong("wrongSignature");
        }
        Element root = document.getDocumentElement();
        if (!sameFiles(root, files)) {
            return new Read.Wrong("wrongHash");
        }
        try {
            return new Read.Good(answer(root, files));
        } catch (IllegalArgumentException | DateTimeException _) {
            return new Read.Wrong("malformed");
        }
    }

    private static boolean signed(Document document, X509Certificate by, Instant now) {
        try {
            by.checkValidity(Date.from(now));
        } catch (CertificateException _) {
            return false;
        }
        return XmlSignature.holds(document, by);
    }

    /** Every file beside the metadata is named in it with its digest, and none is named that is not there. */
    private static boolean sameFiles(Element root, Map<String, Bytes> files) {
        int named = 0;
        for (Element paper : SafeXml.children(root, "Document")) {
            Bytes bytes = files.get(paper.getAttribute("name"));
            if (bytes == null
                    || paper.getAttribute("name").equals(FilePackage.METADATA)
                    || !paper.getAttribute("sha256").equals(bytes.sha256Hex())) {
                return false;
            }
            named++;
        }
        return named == files.size() - 1;
    }

    private static Answer answer(Element root, Map<String, Bytes> files) {
        String kind = root.getAttribute("kind");
        boolean decided = kind.equals("DECISION");
        if (!root.getAttribute("version").equals("1") || (!decided && !kind.equals("RECEIPT"))) {
            throw new IllegalArgumentException("not an answer of this version");
        }
        Optional<LocalDate> received = SafeXml.text(root, "ReceivedOn").map(LocalDate::parse);
        if (!decided && received.isEmpty()) {
            throw new IllegalArgumentException("a receipt without its day");
        }
        return new Answer(
                UUID.fromString(root.getAttribute("id")),
                UUID.fromString(root.getAttribute("to")),
                Instant.parse(root.getAttribute("created")),
                Words.text(SafeXml.text(root, "Number").orElse(""), NUMBER_MAX),
                SafeXml.text(root, "TheirNumber")
                        .map(text -> Words.text(text, NUMBER_MAX))
                        .orElse(""),
                received.orElse(null),
                decided ? decision(root) : null,
                paper(files));
    }

    private static Decision decision(Element root) {
        return new Decision(
                LocalDate.parse(SafeXml.text(root, "DecidedOn").orElse("")),
                SafeXml.text(root, "Decision")
                        .map(word -> switch (word) {
                            case "GIVEN" -> true;
                            case "REFUSED" -> false;
                            default -> throw new IllegalArgumentException("neither given nor refused");
                        })
                        .orElse(null),
                Words.text(SafeXml.text(root, "Text").orElse(""), TEXT_MAX));
    }

    private static @Nullable Bytes paper(Map<String, Bytes> files) {
        Bytes paper = files.entrySet().stream()
                .filter(file -> !file.getKey().equals(FilePackage.METADATA))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (files.size() > 2 || (paper != null && !pdf(paper))) {
            throw new IllegalArgumentException("more than one paper, or none that is a PDF");
        }
        return paper;
    }

    private static boolean pdf(Bytes bytes) {
        byte[] head = bytes.array();
        return head.length > 5
                && head[0] == '%'
                && head[1] == 'P'
                && head[2] == 'D'
                && head[3] == 'F'
                && head[4] == '-';
    }
}
