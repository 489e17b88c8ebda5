package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The golden files, made by {@code golden/golden.py} from the format's description alone, against what the verifier's code makes. */
class GoldenTest {
    @Test
    void entriesAreTheGoldenOnes() {
        assertThat(Golden.ENTRIES.stream().map(WireEntry::json))
                .containsExactlyElementsOf(Resources.lines("/golden/entries.jsonl"));
    }

    @Test
    void hashesAreTheGoldenOnes() {
        assertThat(Golden.ENTRIES.stream().map(e -> e.envelope().hash().hex()))
                .containsExactlyElementsOf(Resources.lines("/golden/hashes.txt"));
    }

    @Test
    void goldenEntriesReadBackAsTheSameValues() {
        assertThat(Resources.lines("/golden/entries.jsonl").stream().map(WireEntry::parse))
                .containsExactlyElementsOf(Golden.ENTRIES);
    }

    @Test
    void everyGoldenEntryKeepsItsCommitments() {
        assertThat(Resources.lines("/golden/entries.jsonl").stream()
                        .map(WireEntry::parse)
                        .flatMap(entry -> entry.verifyCommitments().stream()))
                .isEmpty();
    }

    @Test
    void aMaskedEntryHasTheHashOfTheWholeAndStillVerifies() {
        WireEntry masked =
                WireEntry.parse(Resources.text("/golden/masked.jsonl").strip());

        assertThat(masked).isEqualTo(Golden.MASKED);
        assertThat(masked.groups()).containsOnlyKeys(Group.OPEN);
        assertThat(masked.verifyCommitments()).isEmpty();
        assertThat(masked.envelope().hash()).isEqualTo(Golden.FIR.envelope().hash());
    }

    @Test
    void anErasedEntryHasTheHashOfTheWhole() {
        WireEntry erased =
                WireEntry.parse(Resources.text("/golden/erased.jsonl").strip());

        assertThat(erased.groups()).isEmpty();
        assertThat(erased.verifyCommitments()).isEmpty();
        assertThat(erased.envelope().hash()).isEqualTo(Golden.EXHIBIT.envelope().hash());
    }

    @Test
    void anEntryOfUnknownTypeIsReadAndWrittenUnchanged() {
        String line = Resources.lines("/golden/entries.jsonl").getLast();

        assertThat(WireEntry.parse(line).envelope().type()).isEqualTo("court.NotKnownYet");
        assertThat(WireEntry.parse(line).json()).isEqualTo(line);
    }

    @Test
    void theRootKeyIsTheGoldenOne() {
        assertThat(Golden.ROOT.key().line() + "\n").isEqualTo(Resources.text("/golden/root.txt"));
    }

    @Test
    void everyFileOfTheBundleIsTheGoldenOne() throws IOException {
        Map<String, String> files = unzip(bytes(Golden.bundle()));

        assertThat(files)
                .containsOnlyKeys(
                        "manifest.json",
                        "entries.jsonl",
                        "proofs.jsonl",
                        "checkpoints/MZ-PS-BAWNGKAWN.txt",
                        "checkpoints/MZ-FSL-AIZAWL.txt",
                        "checkpoints/MZ-COURT-AIZAWL.txt",
                        "keys/MZ-PS-BAWNGKAWN.txt",
                        "keys/MZ-FSL-AIZAWL.txt",
                        "keys/MZ-COURT-AIZAWL.txt",
                        "files/" + Hash.sha256(Golden.DOCUMENT).hex());
        files.forEach((name, text) -> assertThat(text).as(name).isEqualTo(Resources.text("/golden/bundle/" + name)));
    }

    @Test
    void equalBundlesAreEqualFiles() throws IOException {
        assertThat(bytes(Golden.bundle())).isEqualTo(bytes(Golden.bundle()));
    }

    @Test
    void notesReadBackAsTheSameValues() {
        SignedNote note = SignedNote.parse(Resources.text("/golden/bundle/checkpoints/MZ-PS-BAWNGKAWN.txt"));
        List<SignedNote> statements = KeyStatement.split(Resources.text("/golden/bundle/keys/MZ-PS-BAWNGKAWN.txt"));

        assertThat(Checkpoint.parse(note.text()).root()).isEqualTo(Merkle.root(Golden.leaves(Golden.PS)));
        assertThat(statements).hasSize(2).allMatch(statement -> statement.isSignedBy(Golden.ROOT.key()));
        assertThat(statements.stream().map(s -> KeyStatement.parse(s.text()).text()))
                .containsExactlyElementsOf(
                        statements.stream().map(SignedNote::text).toList());
    }

    private static byte[] bytes(Bundle bundle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bundle.write(out);
        return out.toByteArray();
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
