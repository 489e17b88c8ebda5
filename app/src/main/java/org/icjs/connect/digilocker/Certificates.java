package org.icjs.connect.digilocker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.icjs.connect.Bytes;
import org.icjs.connect.esign.Cms;
import org.icjs.connect.esign.PreparedPaper;
import org.icjs.connect.papers.Copy;
import org.icjs.connect.papers.PaperTexts;
import org.icjs.connect.xml.SafeXml;
import org.icjs.connect.xml.XmlSignature;
import org.icjs.kernel.IndiaTime;
import org.icjs.paper.Letter;
import org.icjs.web.Texts;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as signed data (XML) and as PDF with a code, both by the issuer's key. */
@Component
final class Certificates {
    private final DigiLockerSettings settings;
    private final Texts texts;

    Certificates(DigiLockerSettings settings, PaperTexts copies) {
        this.settings = settings;
        this.texts = copies.texts();
    }

    /** The data of the certificate, signed as a whole. */
    Bytes xml(Copy copy, Instant now) {
        Document document = SafeXml.empty();
        Element root = SafeXml.add(document, "Certificate", "");
        root.setAttribute("language", "en");
        root.setAttribute("name", copy.title());
        root.setAttribute("type", copy.kind().name());
        root.setAttribute("number", copy.uri());
        root.setAttribute("issuedAt", copy.office());
        root.setAttribute(
                "issueDate", now.atZone(IndiaTime.ZONE).toOffsetDateTime().toString());
        root.setAttribute("status", "A");
        Element organisation = SafeXml.add(SafeXml.add(root, "IssuedBy", ""), "Organization", "");
        organisation.setAttribute("name", copy.office());
        organisation.setAttribute("code", copy.source().office().code());
        Element person = SafeXml.add(SafeXml.add(root, "IssuedTo", ""), "Person", "");
        person.setAttribute("name", copy.name());
        person.setAttribute("gender", copy.gender());
        Element data = SafeXml.add(root, "CertificateData", "");
        data.setAttribute("entry", copy.source().id().toString());
        for (Copy.Line line : copy.lines()) {
            Element fact = SafeXml.add(data, "Fact", line.value());
            fact.setAttribute("name", line.name());
            fact.setAttribute("label", line.label());
        }
        XmlSignature.sign(document, settings.signer());
        return Bytes.of(SafeXml.write(document));
    }

    /** For people to read and print, signed as a whole. */
    Bytes pdf(Copy copy, Instant now) {
        List<String> text =
                new ArrayList<>(List.of(copy.title(), copy.office(), texts.of("connect.paper.number", copy.uri()), ""));
        for (Copy.Line line : copy.lines()) {
            text.addAll(List.of((line.label() + ": " + line.value()).split("\n", -1)));
        }
        text.addAll(List.of(
                "",
                texts.of("connect.paper.entry", copy.source().id().toString()),
                texts.of("connect.paper.issued", IndiaTime.show(now)),
                texts.of("connect.paper.check")));
        Bytes pdf = Bytes.of(Letter.pdf(copy.title(), texts.locale().toLanguageTag(), text, code(copy)));
        PreparedPaper paper = PreparedPaper.of(pdf, copy.office(), copy.title(), now);
        return paper.with(Cms.sign(paper.hash(), settings.signer()));
    }

    /** {@code ICJS1}, number, entry, SHA-256 over what the paper says, and the signature over these; parts by a bar, bytes in base64url. */
    private String code(Copy copy) {
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        String signed = String.join(
                "|",
                "ICJS1",
                copy.uri(),
                copy.source().id().toString(),
                text.encodeToString(Bytes.of(copy.said().getBytes(UTF_8)).sha256()));
        return signed + "|" + text.encodeToString(settings.signer().sign(signed.getBytes(UTF_8)));
    }
}
