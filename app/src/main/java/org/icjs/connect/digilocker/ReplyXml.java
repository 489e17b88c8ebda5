package org.icjs.connect.digilocker;

import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.icjs.connect.Bytes;
import org.icjs.connect.papers.Copy;
import org.icjs.connect.xml.SafeXml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The two responses of the Issuer API. */
final class ReplyXml {
    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private ReplyXml() {}

    /** @param request whose {@code ts} and {@code txn} are echoed; null if it could not be read */
    static byte[] of(Gate.Kind kind, @Nullable PullRequest request, Reply reply) {
        Document document = SafeXml.empty();
        Element root = SafeXml.add(document, kind == Gate.Kind.URI ? "PullURIResponse" : "PullDocResponse", "");
        root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:ns2", "http://tempuri.org/");
        String status = switch (reply) {
            case Reply.Given _ -> "1";
            case Reply.Pending _ -> "9";
            case Reply.Refused _ -> "0";
        };
        Element said = SafeXml.add(root, "ResponseStatus", status);
        said.setAttribute("Status", status);
        said.setAttribute("ts", request == null ? "" : request.ts());
        said.setAttribute("txn", request == null ? "" : request.txn());
        Element details = SafeXml.add(root, "DocDetails", "");
        if (reply instanceof Reply.Given given) {
            if (kind == Gate.Kind.URI) {
                issuedTo(details, given.copy(), request);
                SafeXml.add(details, "URI", given.copy().uri());
            }
            @Nullable Bytes pdf = given.pdf();
            if (pdf != null) {
                SafeXml.add(details, "DocContent", Base64.getEncoder().encodeToString(pdf.array()));
            }
            SafeXml.add(
                    details,
                    "DataContent",
                    Base64.getEncoder().encodeToString(given.xml().array()));
        }
        return SafeXml.write(document);
    }

    private static void issuedTo(Element details, Copy copy, @Nullable PullRequest request) {
        Element person = SafeXml.add(SafeXml.add(SafeXml.add(details, "IssuedTo", ""), "Persons", ""), "Person", "");
        person.setAttribute("name", copy.name());
        // The docket holds an age, no date of birth: it is DigiLocker's own that goes back to it.
        person.setAttribute("dob", request == null || request.born() == null ? "" : BORN.format(request.born()));
        person.setAttribute("gender", copy.gender());
        person.setAttribute("phone", copy.phone() == null ? "" : copy.phone());
        SafeXml.add(person, "Photo", "").setAttribute("format", "JPG");
    }
}
