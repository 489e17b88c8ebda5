package org.icjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.icjs.verifier.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class IcjsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"run", "version"})
    void explainsEachCommand(String name) {
        assertThat(execute(name, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: icjs " + name).contains("--help");
    }

    @Test
    void namesItsCommands() {
        assertThat(execute("--help")).isZero();
        assertThat(out.toString()).contains("run", "verify", "version");
    }

    @Test
    void handsTheVerifierItsOwnWords() {
        assertThat(execute("verify", "no-such-bundle.zip", "--root", "no-such-key", "--json"))
                .isEqualTo(Main.CANNOT_TELL);
        assertThat(execute("verify", "--help")).isEqualTo(Main.VERIFIED);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(execute("runn")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("Did you mean", "run");
    }

    @Test
    void refusesDemonstrationAndEmptyTogether() {
        assertThat(execute("run", "--demo", "--empty")).isEqualTo(CommandLine.ExitCode.USAGE);
    }

    @Test
    void tellsInOneLineThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            int status = execute(
                    "run",
                    "--port",
                    Integer.toString(taken.getLocalPort()),
                    "--data",
                    folder.resolve("d").toString());
            assertThat(status).isEqualTo(1);
            assertThat(err.toString().strip())
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is taken: stop what holds it, or choose another with --port (0 takes any free one).");
            assertThat(folder.resolve("d/database"))
                    .as("nothing started for nothing")
                    .doesNotExist();
        }
    }

    @Test
    void tellsInOneLineThatTheFolderCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(execute("run", "--port", "0", "--data", file.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("can't be written", "--data");
    }

    @Test
    void tellsInOneLineThatTheOtherDatabaseIsNoneOrDoesNotAnswer() {
        assertThat(execute("run", "--port", "0", "--data", folder.toString(), "--db", "jdbc:mysql://localhost/icjs"))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
    }

    private int execute(String... words) {
        return Icjs.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
