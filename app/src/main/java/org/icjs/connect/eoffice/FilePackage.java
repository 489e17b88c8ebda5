package org.icjs.connect.eoffice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.icjs.connect.Bytes;
import org.icjs.connect.SigningKey;
import org.icjs.connect.xml.SafeXml;
import org.icjs.connect.xml.XmlSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What goes out: a zip file with the letter as PDF/A and {@code metadata.xml}, which names the letter with its digest. */
final class FilePackage {
    static final String METADATA = "metadata.xml";
    static final String LETTER = "letter.pdf";

    private FilePackage() {}

    /**
     * The words of a file.
     *
     * @param law what it is sent under; empty for a letter
     * @param noting what the officer notes on it
     */
    record Words(
            UUID id,
            String number,
            FileKind kind,
            String officeCode,
            String office,
            String to,
            String law,
            String subject,
            Classification classification,
            String noting,
            String officer,
            Instant at) {}

    /** @param key signs the metadata, and through the digest in it the letter */
    static Bytes of(Words words, Bytes letter, Optional<SigningKey> key) {
        Document document = SafeXml.empty();
        Element root = SafeXml.add(document, "File", "");
        root.setAttribute("version", "1");
        root.setAttribute("id", words.id().toString());
        root.setAttribute("kind", words.kind().name());
        root.setAttribute("created", words.at().toString());
        SafeXml.add(root, "Number", words.number());
        SafeXml.add(root, "Subject", words.subject());
        SafeXml.add(root, "Classification", words.classification().name());
        SafeXml.add(root, "From", words.office()).setAttribute("code", words.officeCode());
        SafeXml.add(root, "To", words.to());
        SafeXml.add(root, "Law", words.law());
        Element noting = SafeXml.add(SafeXml.add(root, "Notings", ""), "Noting", words.noting());
        noting.setAttribute("by", words.officer());
        noting.setAttribute("at", words.at().toString());
        Element paper = SafeXml.add(root, "Document", "");
        paper.setAttribute("name", LETTER);
        paper.setAttribute("sha256", letter.sha256Hex());
        key.ifPresent(signer -> XmlSignature.sign(document, signer));
        return zip(SafeXml.write(document), letter.array());
    }

    private static Bytes zip(byte[] metadata, byte[] letter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, METADATA, metadata);
            put(zip, LETTER, letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Bytes.of(out.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
