package org.icjs.connect.digilocker;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.connect.digilocker.PullRequest.Format;
import org.icjs.connect.xml.SafeXml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the two requests of the Issuer API. Whatever is not as documented is no request. */
final class PullXml {
    private static final int VALUE_MAX = 300;
    private static final Pattern VERSION = Pattern.compile("\\d{1,2}\\.\\d{1,2}");
    private static final Pattern TXN = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final Pattern LOCKER = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern DOC_TYPE = Pattern.compile("[A-Z]{5}");
    private static final Pattern ASKED = Pattern.compile("UDF([1-9]\\d?)");
    private static final DateTimeFormatter BORN =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private PullXml() {}

    static Optional<PullRequest> uri(Document document) {
        return read(document, "PullURIRequest")
                .filter(request -> DOC_TYPE.matcher(request.docType()).matches());
    }

    static Optional<PullRequest> doc(Document document) {
        return read(document, "PullDocRequest").filter(request -> request.uri() != null);
    }

    private static Optional<PullRequest> read(Document document, String name) {
        Element root = document.getDocumentElement();
        Element details = SafeXml.child(root, "DocDetails").orElse(null);
        if (!SafeXml.name(root).equals(name) || details == null || !sound(root, details)) {
            return Optional.empty();
        }
        Optional<Format> format = format(root.getAttribute("format"));
        Optional<String> locker = SafeXml.text(details, "DigiLockerId")
                .filter(id -> LOCKER.matcher(id).matches());
        String date = SafeXml.text(details, "DOB").orElse(null);
        LocalDate born = born(date);
        if (format.isEmpty() || locker.isEmpty() || (date != null && born == null)) {
            return Optional.empty();
        }
        return Optional.of(new PullRequest(
                root.getAttribute("ts"),
                root.getAttribute("txn"),
                root.getAttribute("orgId"),
                root.getAttribute("keyhash"),
                format.get(),
                SafeXml.text(details, "DocType").orElse(""),
                locker.get(),
                SafeXml.text(details, "FullName").orElse(null),
                born,
                asked(details),
                SafeXml.text(details, "URI").orElse(null)));
    }

    private static boolean sound(Element root, Element details) {
        if (!VERSION.matcher(root.getAttribute("ver")).matches()
                || !TXN.matcher(root.getAttribute("txn")).matches()) {
            return false;
        }
        for (Node child = details.getFirstChild(); child != null; child = child.getNextSibling()) {
            // A photograph may be long, and is not read.
            if (child instanceof Element element
                    && !SafeXml.name(element).equals("Photo")
                    && element.getTextContent().length() > VALUE_MAX) {
                return false;
            }
        }
        return true;
    }

    /** XML where nothing is said. */
    private static Optional<Format> format(String word) {
        return switch (word) {
            case "", "xml" -> Optional.of(Format.XML);
            case "pdf" -> Optional.of(Format.PDF);
            case "both" -> Optional.of(Format.BOTH);
            default -> Optional.empty();
        };
    }

    private static @Nullable LocalDate born(@Nullable String date) {
        try {
            return date == null ? null : LocalDate.parse(date, BORN);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static Map<Integer, String> asked(Element details) {
        Map<Integer, String> asked = new HashMap<>();
        for (Node child = details.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                Matcher number = ASKED.matcher(SafeXml.name(element));
                if (number.matches()) {
                    asked.putIfAbsent(
                            Integer.valueOf(number.group(1)),
                            element.getTextContent().strip());
                }
            }
        }
        return asked;
    }
}
