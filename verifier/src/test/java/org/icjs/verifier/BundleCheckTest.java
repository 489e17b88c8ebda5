package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.icjs.verifier.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleCheckTest {
    private static final String ENTRIES = "entries.jsonl";
    private static final String PROOFS = "proofs.jsonl";
    private static final String PS_CHECKPOINT = "checkpoints/MZ-PS-BAWNGKAWN.txt";
    private static final String PS_KEYS = "keys/MZ-PS-BAWNGKAWN.txt";

    @TempDir
    Path folder = Path.of("");

    @Test
    void verifiesTheGoldenBundle() throws Exception {
        Report report = verify(BundleFiles.golden());

        assertThat(report.problems()).isEmpty();
        assertThat(report.journals())
                .containsExactly(
                        new Report.Journal(Golden.COURT, 1, 1, 2, 0),
                        new Report.Journal(Golden.FSL, 1, 1, 0, 1),
                        new Report.Journal(Golden.PS, 2, 3, 3, 2));
    }

    @Test
    void namesTheEntryWhoseFactsWereAltered() throws Exception {
        Report report = verify(changed(ENTRIES, "C. Zâwna", "C. Zâwnb"));

        assertThat(report.problems())
                .singleElement()
                .extracting(Problem::kind, Problem::sentence)
                .containsExactly(
                        Kind.ALTERED_GROUP,
                        "entry 3 of MZ-PS-BAWNGKAWN (01937b3e-0000-7000-8000-000000000003): the text of group restricted does not"
                                + " match its commitment: the text was altered after it was recorded");
    }

    @Test
    void namesTheEntryWhoseEnvelopeWasAltered() throws Exception {
        Report report = verify(changed(ENTRIES, "2026-11-21T00:00:00.001Z", "2026-11-21T00:00:00.002Z"));

        assertThat(kinds(report)).containsExactly(Kind.NOT_INCLUDED);
        assertThat(report.problems().getFirst().seq()).isEqualTo(3);
    }

    @Test
    void findsABreakBetweenNeighbours() throws Exception {
        // A forger who holds the office's key: proofs and checkpoint fit, only the chain does not.
        WireEntry first = Golden.FIR;
        WireEntry second = new Golden.Act(9, Golden.PS, 2, Hash.sha256(new byte[1]), "police.Arrested", 1)
                .facts(Group.OPEN, "{}")
                .entry();
        List<Hash> leaves = List.of(first.envelope().hash(), second.envelope().hash());
        String origin = Golden.ROOT.origin(Golden.PS);
        SignedNote note = Golden.signer(Golden.PS).sign(new Checkpoint(origin, 2, Merkle.root(leaves)).text());
        BundleFiles files = BundleFiles.golden()
                .remove(BundleFiles.DOCUMENT)
                .put(ENTRIES, first.json() + "\n" + second.json())
                .put(PS_CHECKPOINT, note.note())
                .put(PROOFS, proof(1, leaves) + "\n" + proof(2, leaves));

        Report report = verify(files);

        assertThat(kinds(report)).containsExactly(Kind.BROKEN_CHAIN);
        assertThat(report.problems().getFirst().sentence())
                .startsWith("entry 1 of MZ-PS-BAWNGKAWN")
                .contains("entry 2");
    }

    @Test
    void findsAGroupThatWasAdded() throws Exception {
        Report report = verify(BundleFiles.golden()
                .change(
                        ENTRIES,
                        text -> replaced(
                                text,
                                "\"groups\":{}",
                                "\"groups\":{\"protected\":{\"facts\":{},\"salt\":\"" + "0".repeat(32) + "\"}}")));

        assertThat(kinds(report)).containsExactly(Kind.UNCOMMITTED_GROUP);
    }

    @Test
    void findsAnotherRoot() throws Exception {
        RootKey other = new RootKey(new VerifierKey(
                "icjs/MZ/root", Golden.signer(Golden.PS).verifier().key()));

        Report report = BundleCheck.verify(BundleFiles.golden().zip(folder), other);

        assertThat(kinds(report)).containsExactly(Kind.NO_KEY, Kind.NO_KEY, Kind.NO_KEY);
    }

    @Test
    void findsACheckpointSignedByAnotherOfficesKey() throws Exception {
        Signer impostor = new Signer(
                Golden.signer(Golden.PS).verifier(), Golden.signer(Golden.FSL).key());
        SignedNote note = impostor.sign(Golden.checkpoint(Golden.PS).text());

        Report report = verify(BundleFiles.golden().put(PS_CHECKPOINT, note.note()));

        assertThat(kinds(report)).containsExactly(Kind.BAD_SIGNATURE);
    }

    @Test
    void findsTheCheckpointOfAnotherJournal() throws Exception {
        String other = Golden.checkpoint(Golden.FSL).note();

        assertThat(kinds(verify(BundleFiles.golden().put(PS_CHECKPOINT, other))))
                .containsExactly(Kind.NO_CHECKPOINT);
    }

    @Test
    void findsAKeyThatTheRootStatedForAnotherOffice() throws Exception {
        KeyStatement swapped = new KeyStatement(
                Golden.FSL, Golden.signer(Golden.PS).verifier(), Instant.parse("2026-01-01T00:00:00Z"), null);
        String keys = Golden.ROOT_SIGNER.sign(swapped.text()).note();

        assertThat(kinds(verify(BundleFiles.golden().put(PS_KEYS, keys)))).containsExactly(Kind.NO_KEY);
    }

    @Test
    void findsAnEntryRecordedAfterTheKeyEnded() throws Exception {
        // Entry 3 was recorded at 00:10:00.999, the last moment but one that the first statement covers.
        assertThat(kinds(verify(keyUntil("2026-11-21T00:10:01.000Z")))).isEmpty();
        assertThat(kinds(verify(keyUntil("2026-11-21T00:10:00.999Z")))).containsExactly(Kind.NO_KEY);
        assertThat(kinds(verify(keyUntil("2026-11-21T00:10:00.998Z")))).containsExactly(Kind.NO_KEY);
    }

    @Test
    void findsWhatIsMissing() throws Exception {
        assertThat(kinds(verify(BundleFiles.golden().remove(PS_CHECKPOINT))))
                .containsExactly(Kind.NO_CHECKPOINT, Kind.NO_CHECKPOINT);
        assertThat(kinds(verify(BundleFiles.golden().remove(PS_KEYS)))).containsExactly(Kind.NO_KEY);
        assertThat(kinds(verify(BundleFiles.golden().put(PROOFS, ""))))
                .hasSize(4)
                .containsOnly(Kind.NO_PROOF);
    }

    @Test
    void findsAnEntryThatStandsTwiceOrInTheWrongDocket() throws Exception {
        assertThat(kinds(verify(BundleFiles.golden().change(ENTRIES, text -> text + text))))
                .hasSize(4)
                .containsOnly(Kind.REPEATED_ENTRY);
        assertThat(kinds(verify(changed("manifest.json", "MZ-2026-0000001", "MZ-2026-0000002"))))
                .hasSize(4)
                .containsOnly(Kind.WRONG_DOCKET);
    }

    @Test
    void findsAnAlteredDocumentAndOneThatNoEntryNames() throws Exception {
        byte[] altered = Golden.DOCUMENT.clone();
        altered[3] ^= 1;
        byte[] other = "Another\n".getBytes(UTF_8);

        assertThat(kinds(verify(BundleFiles.golden().put(BundleFiles.DOCUMENT, altered))))
                .containsExactly(Kind.ALTERED_FILE);
        assertThat(kinds(verify(
                        BundleFiles.golden().put("files/" + Hash.sha256(other).hex(), other))))
                .containsExactly(Kind.UNNAMED_FILE);
    }

    @Test
    void saysWhichLineIsNoEntryWithoutRepeatingIt() throws Exception {
        Report report = verify(BundleFiles.golden().change(ENTRIES, text -> text + "{\"Lalrinawma\":1}\n"));

        assertThat(report.problems())
                .singleElement()
                .extracting(Problem::sentence)
                .satisfies(sentence -> {
                    assertThat(sentence).startsWith("line 5 of entries.jsonl cannot be read");
                    assertThat(sentence).doesNotContain("Lal");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "/etc/passwd",
                "checkpoints/../../evil.txt",
                "keys/..txt",
                "keys\\a.txt",
                "files/0",
                "entries.jsonl/",
                "readme.txt"
            })
    void refusesAZipWithANameThatTheFormatDoesNotKnow(String name) {
        assertThatThrownBy(() -> verify(BundleFiles.golden().put(name, "x")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("does not know");
    }

    @Test
    void refusesAZipThatHoldsAFileTwice() throws Exception {
        Path zip = BundleFiles.golden()
                .put("keys/A.txt", "x")
                .put("keys/B.txt", "x")
                .zip(folder);
        byte[] bytes = Files.readAllBytes(zip);
        replaceAll(bytes, "keys/B.txt".getBytes(UTF_8), "keys/A.txt".getBytes(UTF_8));
        Files.write(zip, bytes);

        assertThatThrownBy(() -> BundleCheck.verify(zip, Golden.ROOT)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void refusesATextThatUnpacksTooLarge() {
        byte[] zeros = new byte[17 << 20];

        assertThatThrownBy(() -> verify(BundleFiles.golden().put(PS_KEYS, zeros)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("larger");
        assertThatThrownBy(() -> verify(BundleFiles.golden().put(ENTRIES, zeros)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("longer");
    }

    @Test
    void refusesWhatIsNoBundle() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "no zip");

        assertThatThrownBy(() -> BundleCheck.verify(text, Golden.ROOT)).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> BundleCheck.verify(folder.resolve("nowhere.zip"), Golden.ROOT))
                .isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> verify(BundleFiles.golden().remove("manifest.json")))
                .isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> verify(changed("manifest.json", "icjs-bundle/1", "icjs-bundle/2")))
                .isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> verify(BundleFiles.golden().put(ENTRIES, ""))).isInstanceOf(UnreadableException.class);
    }

    private Report verify(BundleFiles files) throws IOException, UnreadableException {
        return BundleCheck.verify(files.zip(folder), Golden.ROOT);
    }

    private static BundleFiles changed(String file, String from, String to) {
        return BundleFiles.golden().change(file, text -> replaced(text, from, to));
    }

    private static String replaced(String text, String from, String to) {
        UnaryOperator<String> replace = t -> t.replace(from, to);
        assertThat(text).contains(from);
        return replace.apply(text);
    }

    private static BundleFiles keyUntil(String until) {
        return BundleFiles.golden()
                .put(PS_KEYS, Golden.statement(Golden.PS, Instant.parse(until)).note());
    }

    private static String proof(long seq, List<Hash> leaves) {
        List<Hash> path = Merkle.inclusionProof(seq - 1, leaves.size(), MerkleNodes.over(leaves));
        return new InclusionProof(new Head(Golden.PS, seq), leaves.size(), path)
                .json()
                .canonical();
    }

    private static List<Kind> kinds(Report report) {
        return report.problems().stream().map(Problem::kind).toList();
    }

    private static void replaceAll(byte[] bytes, byte[] from, byte[] to) {
        for (int i = 0; i + from.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, bytes, i, to.length);
            }
        }
    }
}
