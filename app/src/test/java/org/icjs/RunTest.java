package org.icjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a JVM of its own, from its first line to its clean end. */
class RunTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void startsAnswersRefusesASecondOneAndStopsCleanly() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = folder.resolve("data");
        Process first = run(data);
        try (BufferedReader output = first.inputReader()) {
            String address = address(output);
            assertThat(status(address)).isLessThan(500);
            long postmaster = Long.parseLong(
                    Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst());

            Process second = run(data);
            String refusal = second.inputReader().lines().collect(Collectors.joining("\n"));
            assertThat(refusal)
                    .isEqualTo(
                            "ICJS is already running on %s (process %d, %s): stop it first, or name another folder with --data."
                                    .formatted(data.toRealPath(), first.pid(), address));
            assertThat(second.waitFor()).isEqualTo(1);

            first.destroy();
            assertThat(first.waitFor(10, TimeUnit.SECONDS))
                    .as("stops within ten seconds")
                    .isTrue();
            assertThat(ProcessHandle.of(postmaster)).isEmpty();
            assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
        } finally {
            first.destroyForcibly();
        }
    }

    private static Process run(Path data) throws Exception {
        List<String> words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Icjs.class.getName(),
                "run",
                "--port",
                "0",
                "--empty",
                "--data",
                data.toString());
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }

    private static String address(BufferedReader output) throws Exception {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ICJS is ready: ")) {
                return line.substring("ICJS is ready: ".length());
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("it ended, saying: " + said);
    }

    private static int status(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
