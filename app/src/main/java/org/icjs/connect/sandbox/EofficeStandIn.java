package org.icjs.connect.sandbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.icjs.connect.Bytes;
import org.icjs.connect.SigningKey;
import org.icjs.connect.xml.SafeXml;
import org.icjs.connect.xml.XmlSignature;
import org.icjs.kernel.IndiaTime;
import org.icjs.paper.Letter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Government's e-Office, behind two folders: takes files in, and has whoever sits at {@code /sandbox} decide on them. */
public final class EofficeStandIn {
    private final Path out;
    private final Path in;
    private final SigningKey key;
    private final X509Certificate asker;
    private final Clock clock;
    private final Exchanges exchanges;
    private final Map<String, FileIn> files = new LinkedHashMap<>();
    private final Map<String, String> received = new LinkedHashMap<>();

    /**
     * A file that came.
     *
     * @param kind {@code SANCTION} or {@code LETTER}
     * @param letter as PDF
     */
    public record FileIn(String id, String number, String kind, String subject, String noting, Bytes letter) {}

    /**
     * What is answered.
     *
     * @param kind {@code RECEIPT} or {@code DECISION}
     * @param receivedOn and {@code decidedOn}: days as ISO texts; empty where none is said
     * @param decision {@code GIVEN}, {@code REFUSED}, or empty
     */
    public record Saying(
            String id,
            String kind,
            String created,
            String receivedOn,
            String decision,
            String decidedOn,
            String text) {}

    /**
     * @param out where this system puts its files
     * @param in where this puts its answers
     * @param asker by whose key files must be signed
     */
    public EofficeStandIn(Path out, Path in, SigningKey key, X509Certificate asker, Clock clock) throws IOException {
        Files.createDirectories(out);
        Files.createDirectories(in);
        this.out = out;
        this.in = in;
        this.key = key;
        this.asker = asker;
        this.clock = clock;
        this.exchanges = new Exchanges(clock);
    }

    /** Fetches what has come since, and shows all that came. */
    public synchronized List<FileIn> files() {
        try (DirectoryStream<Path> come = Files.newDirectoryStream(out, "[0-9a-f]*.zip")) {
            for (Path file : come) {
                read(Files.readAllBytes(file)).ifPresent(one -> files.putIfAbsent(one.id(), one));
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(files.values());
    }

    /** A package as it went out; empty if it is not signed as agreed, or not whole. */
    public Optional<FileIn> read(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream unzip = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = unzip.getNextEntry(); entry != null; entry = unzip.getNextEntry()) {
                parts.put(entry.getName(), unzip.readAllBytes());
            }
        }
        byte[] metadata = parts.getOrDefault("metadata.xml", new byte[0]);
        Optional<FileIn> file = SafeXml.read(metadata)
                .filter(document -> XmlSignature.holds(document, asker))
                .map(Document::getDocumentElement)
                .flatMap(root -> read(root, parts));
        exchanges.add(
                "→ eoffice",
                new String(metadata, StandardCharsets.UTF_8),
                file.isPresent() ? 200 : 400,
                "",
                file.map(FileIn::letter).orElse(null));
        return file;
    }

    private static Optional<FileIn> read(Element root, Map<String, byte[]> parts) {
        Element paper = SafeXml.child(root, "Document").orElse(null);
        byte[] letter = paper == null ? null : parts.get(paper.getAttribute("name"));
        if (paper == null || letter == null || !paper.getAttribute("sha256").equals(digest(letter))) {
            return Optional.empty();
        }
        return Optional.of(new FileIn(
                root.getAttribute("id"),
                SafeXml.text(root, "Number").orElse(""),
                root.getAttribute("kind"),
                SafeXml.text(root, "Subject").orElse(""),
                SafeXml.child(root, "Notings")
                        .flatMap(all -> SafeXml.text(all, "Noting"))
                        .orElse(""),
                Bytes.of(letter)));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is said of a file today. */
    public Saying today(String kind, String decision, String text) {
        String day = IndiaTime.dateOf(clock.instant()).toString();
        boolean decides = kind.equals("DECISION");
        return new Saying(
                UUID.randomUUID().toString(),
                kind,
                clock.instant().toString(),
                day,
                decision,
                decides ? day : "",
                text);
    }

    /** The metadata of an answer, signed by this side. */
    public byte[] metadata(FileIn to, Saying said, @Nullable Bytes paper) {
        return metadata(to, said, paper, key);
    }

    /** The same with another's signature. */
    public byte[] metadata(FileIn to, Saying said, @Nullable Bytes paper, SigningKey by) {
        Document document = SafeXml.empty();
        Element root = SafeXml.add(document, "Answer", "");
        root.setAttribute("version", "1");
        root.setAttribute("id", said.id());
        root.setAttribute("to", to.id());
        root.setAttribute("kind", said.kind());
        root.setAttribute("created", said.created());
        SafeXml.add(root, "Number", to.number());
        SafeXml.add(root, "TheirNumber", "HOME/" + to.number().hashCode() % 1000);
        for (Map.Entry<String, String> one : Map.of(
                        "ReceivedOn", said.receivedOn(),
                        "Decision", said.decision(),
                        "DecidedOn", said.decidedOn(),
                        "Text", said.text())
                .entrySet()) {
            if (!one.getValue().isEmpty()) {
                SafeXml.add(root, one.getKey(), one.getValue());
            }
        }
        if (paper != null) {
            Element named = SafeXml.add(root, "Document", "");
            named.setAttribute("name", "order.pdf");
            named.setAttribute("sha256", digest(paper.array()));
        }
        XmlSignature.sign(document, by);
        return SafeXml.write(document);
    }

    /** A package of files by name. */
    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A whole answer; a decision comes with its order as PDF. */
    public byte[] answer(FileIn to, Saying said) {
        if (!said.kind().equals("DECISION")) {
            return zip(Map.of("metadata.xml", metadata(to, said, null)));
        }
        Bytes order = Bytes.of(Letter.pdf("Order", "en", List.of("Order", to.number(), said.text())));
        return zip(Map.of("metadata.xml", metadata(to, said, order), "order.pdf", order.array()));
    }

    /** Puts a package where this system looks. */
    public void put(String name, byte[] zip) {
        try {
            Path part = Files.write(in.resolve("." + name + ".part"), zip);
            Files.move(part, in.resolve(name + ".zip"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers a file that came; nothing where there is none of that id. The day of its receipt stays the one that was said first. */
    public synchronized void say(String file, Saying said) {
        FileIn to = files.get(file);
        if (to != null) {
            String on = received.computeIfAbsent(file, _ -> said.receivedOn());
            exchanges.add("eoffice →", said.kind() + " " + to.number(), 200, said.decision(), null);
            put(
                    said.id(),
                    answer(
                            to,
                            new Saying(
                                    said.id(),
                                    said.kind(),
                                    said.created(),
                                    on,
                                    said.decision(),
                                    said.decidedOn(),
                                    said.text())));
        }
    }

    public Path in() {
        return in;
    }

    public Path out() {
        return out;
    }

    public List<Exchange> exchanges() {
        return exchanges.all();
    }

    Exchanges kept() {
        return exchanges;
    }
}
