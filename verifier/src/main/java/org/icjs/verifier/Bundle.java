package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A proof bundle to be written: a docket's entries with all that is needed to verify them without the server. {@link BundleCheck}
 * reads one.
 *
 * @param made whole milliseconds
 * @param proofs one for each entry, in the checkpoint of its office
 * @param checkpoints by office
 * @param keys signed {@link KeyStatement}s by office
 * @param documents files that entries name by their SHA-256
 */
public record Bundle(
        Instant made,
        String docket,
        List<WireEntry> entries,
        List<InclusionProof> proofs,
        Map<String, SignedNote> checkpoints,
        Map<String, List<SignedNote>> keys,
        List<Document> documents) {
    static final String FORMAT = "icjs-bundle/1";
    static final String MANIFEST = "manifest.json";
    static final String ENTRIES = "entries.jsonl";
    static final String PROOFS = "proofs.jsonl";
    static final String CHECKPOINTS = "checkpoints/";
    static final String KEYS = "keys/";
    static final String FILES = "files/";
    static final String TEXT = ".txt";

    /** A zip's clock has no zone and starts in 1980; a fixed time keeps equal bundles equal. */
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** A file to be put into the bundle under its hash. */
    public record Document(Hash sha256, Source source) {}

    /** Where a document's bytes come from; opened once for each writing. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** Writes the zip and leaves the stream open. Equal bundles give equal files. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        for (var file : texts().entrySet()) {
            begin(file.getKey(), zip);
            zip.write(file.getValue().getBytes(UTF_8));
        }
        for (Document document : documents) {
            begin(FILES + document.sha256().hex(), zip);
            try (InputStream in = document.source().open()) {
                in.transferTo(zip);
            }
        }
        zip.finish();
    }

    private static void begin(String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ZIP_TIME);
        zip.putNextEntry(entry);
    }

    /** Every file but the documents, by name. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put(MANIFEST, manifest());
        texts.put(ENTRIES, lines(entries.stream().map(WireEntry::json)));
        texts.put(PROOFS, lines(proofs.stream().map(proof -> proof.json().canonical())));
        checkpoints.forEach((office, note) -> texts.put(CHECKPOINTS + office + TEXT, note.note()));
        keys.forEach((office, notes) -> texts.put(KEYS + office + TEXT, KeyStatement.join(notes)));
        return texts;
    }

    private String manifest() {
        return new Json.Obj(Map.of(
                                "format", new Json.Str(FORMAT),
                                "made", new Json.Str(UtcTime.text(made)),
                                "docket", new Json.Str(docket)))
                        .canonical()
                + "\n";
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
