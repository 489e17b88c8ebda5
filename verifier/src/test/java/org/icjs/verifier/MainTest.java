package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String ROOT = Golden.ROOT.key().line();

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void verifiesABundleAndPrintsATable() throws Exception {
        Path zip = BundleFiles.golden().zip(folder);

        assertThat(run("verify", zip.toString(), "--root", ROOT)).isEqualTo(Main.VERIFIED);
        assertThat(out.toString(UTF_8)).isEqualTo("""
                JOURNAL          ENTRIES  CHECKPOINT  GROUPS CHECKED  NOT GIVEN  RESULT
                MZ-COURT-AIZAWL        1           1               2          0  verified
                MZ-FSL-AIZAWL          1           1               0          1  verified
                MZ-PS-BAWNGKAWN        2           3               3          2  verified

                Verified: 4 entries.
                """);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void takesTheRootKeyFromAFile() throws Exception {
        Path zip = BundleFiles.golden().zip(folder);
        Path root = Files.writeString(folder.resolve("root.txt"), ROOT + "\n");

        assertThat(run(zip.toString(), "--root", root.toString())).isEqualTo(Main.VERIFIED);
    }

    @Test
    void printsASentenceForEachProblem() throws Exception {
        Path zip = BundleFiles.golden()
                .change("entries.jsonl", text -> text.replace("C. Zâwna", "C. Zâwnb"))
                .zip(folder);

        assertThat(run(zip.toString(), "--root", ROOT)).isEqualTo(Main.PROBLEM_FOUND);
        assertThat(out.toString(UTF_8))
                .contains("MZ-PS-BAWNGKAWN        2           3               3          2  1 problem\n")
                .contains(
                        "✗ entry 3 of MZ-PS-BAWNGKAWN (01937b3e-0000-7000-8000-000000000003): the text of group restricted ")
                .endsWith("Not verified: 1 problem.\n");
    }

    @Test
    void printsTheReportAsJson() throws Exception {
        Path zip = BundleFiles.golden()
                .change("entries.jsonl", text -> text.replace("C. Zâwna", "C. Zâwnb"))
                .zip(folder);

        assertThat(run(zip.toString(), "--root", ROOT, "--json")).isEqualTo(Main.PROBLEM_FOUND);
        Members report = Members.of("report", Json.read(out.toString(UTF_8)));
        assertThat(report.required("verified")).isEqualTo(new Json.Bool(false));
        assertThat(report.array("journals")).hasSize(3);
        Members problem = Members.of("problem", report.array("problems").getFirst());
        assertThat(List.of(problem.string("kind"), problem.string("office"), problem.string("id")))
                .containsExactly("altered-group", Golden.PS, "01937b3e-0000-7000-8000-000000000003");
        assertThat(problem.integer("seq")).isEqualTo(3);
    }

    @Test
    void verifiesAServersJournal() throws Exception {
        try (JournalServer server = new JournalServer()) {
            server.serve(Golden.PS, List.of(Golden.FIR, Golden.NO_CASE, Golden.ARREST));
            server.serve(Golden.FSL, List.of(Golden.EXHIBIT));
            server.authorization = "Bearer abc";
            String[] args = {
                "verify",
                "--url",
                server.url() + "/",
                "--root",
                ROOT,
                "--office",
                Golden.PS,
                "--token",
                "abc",
                "--state",
                folder.resolve("state").toString()
            };

            assertThat(run(args)).isEqualTo(Main.VERIFIED);
            assertThat(out.toString(UTF_8)).contains("Verified: 3 entries.");
            assertThat(Files.exists(folder.resolve("state"))).isTrue();
        }
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isEqualTo(Main.VERIFIED);
        assertThat(out.toString(UTF_8)).startsWith("Usage:").contains("--root KEY", "Exit status:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "verify",
                "verify a.zip",
                "verify --root",
                "verify a.zip b.zip --root KEY",
                "verify a.zip --url http://localhost --root KEY",
                "verify a.zip --root KEY --root KEY",
                "verify a.zip --root KEY --state s",
                "verify a.zip --root KEY --nonsense",
                "verify a.zip --root nowhere.txt",
                "verify a.zip --root icjs/MZ/root+00000000+AAAA",
                "verify a.zip --root PSKEY",
                "verify nowhere.zip --root KEY",
                "verify --url ftp://x --root KEY",
                "verify --url localhost:8080 --root KEY",
                "verify --url http://x?y --root KEY",
                "verify --url http://127.0.0.1:1 --root KEY",
                "verify --url http://x --root KEY --client id",
                "verify --url http://x --root KEY --client id:s --token t",
                "verify --issuer c.pem",
                "verify a.xml --issuer nowhere.pem",
                "verify a.xml --issuer c.pem --root KEY",
                "verify --url http://x --issuer c.pem",
                "verify a.zip --root KEY --code ICJS1|x",
            })
    void refusesWhatItCannotDoInOneLine(String line) {
        String psKey = Golden.signer(Golden.PS).verifier().line();
        String[] args = line.isEmpty()
                ? new String[0]
                : line.replace("PSKEY", psKey).replace(" KEY", " " + ROOT).split(" ");

        assertThat(run(args)).isEqualTo(Main.CANNOT_TELL);
        assertThat(out.toString(UTF_8)).isEmpty();
        if (args.length > 0) {
            assertThat(err.toString(UTF_8).lines()).hasSize(1);
        }
    }

    private int run(String... args) {
        return Main.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
