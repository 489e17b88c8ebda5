package org.icjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
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
        try (IcjsProcess first = IcjsProcess.start(data, Map.of(), "--empty")) {
            String address = first.address();
            assertThat(status(address)).isLessThan(500);
            long postmaster = Long.parseLong(
                    Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst());

            try (IcjsProcess second = IcjsProcess.start(data, Map.of(), "--empty")) {
                assertThat(second.lastWords())
                        .isEqualTo(
                                "ICJS is already running on %s (process %d, %s): stop it first, or name another folder with --data."
                                        .formatted(
                                                data.toRealPath(),
                                                first.process().pid(),
                                                address));
                assertThat(second.process().waitFor()).isEqualTo(1);
            }

            assertThat(first.stop()).as("stops within ten seconds").isTrue();
            assertThat(ProcessHandle.of(postmaster)).isEmpty();
            assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
        }
    }

    private static int status(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
