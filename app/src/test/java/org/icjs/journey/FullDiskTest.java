package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.icjs.IcjsProcess;
import org.icjs.identity.demo.Demonstration;
import org.icjs.verifier.Json;
import org.icjs.verifier.RootKey;
import org.icjs.verifier.VerifierKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program on a disk that is full: a file system in memory, made smaller under it. Needs the right to mount one. */
class FullDiskTest {
    private static final int ROOMY_KILOBYTES = 600 << 10;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Path disk = Path.of("/");

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createTempDirectory("icjs-full").toRealPath();
        Files.setPosixFilePermissions(disk, PosixFilePermissions.fromString("rwxr-xr-x"));
        boolean mounted =
                ran("mount", "-t", "tmpfs", "-o", "mode=755,size=" + ROOMY_KILOBYTES + "k", "tmpfs", disk.toString());
        assumeTrue(mounted, "only who may mount a file system can fill one");
    }

    @AfterEach
    void unmount() throws Exception {
        ran("umount", "--lazy", disk.toString());
        Files.deleteIfExists(disk);
    }

    @Test
    void refusesActsWhileTheDiskIsFullAndRecordsThemOnceWhenItIsNot() throws Exception {
        Path data = disk.resolve("data");
        try (IcjsProcess icjs = IcjsProcess.start(data, Map.of("ICJS_DEMO_CASES", "false"))) {
            URI base = URI.create(icjs.address());
            try (Api api = new Api(base, _ -> Demonstration.CLIENT_SECRET)) {
                assertThat(FirstAct.file(api, "before").status()).isEqualTo(201);
                fill();
                int acts = 0;
                Api.Answer answer = FirstAct.file(api, "act-0");
                while (answer.good()) {
                    acts++; // some room is left in pages that the tables have
                    assertThat(acts).isLessThan(10_000);
                    answer = FirstAct.file(api, "act-" + acts);
                }
                assertThat(answer.status()).isEqualTo(503);
                assertThat(FirstAct.file(api, "act-" + acts).status()).isEqualTo(503);

                resize(ROOMY_KILOBYTES);
                Instant until = Instant.now().plus(PATIENCE);
                Api.Answer again = FirstAct.file(api, "act-" + acts);
                while (!again.good() && Instant.now().isBefore(until)) {
                    Thread.sleep(100);
                    again = FirstAct.file(api, "act-" + acts);
                }
                assertThat(again.status()).isEqualTo(201);
                assertThat(FirstAct.file(api, "act-" + acts).body().members().get("seq"))
                        .as("once")
                        .isEqualTo(again.body().members().get("seq"))
                        .isInstanceOf(Json.Num.class);
                RootKey root = new RootKey(VerifierKey.parse(api.root()));
                assertThat(new Touched(base, Demonstration.shipped().auditor(), root)
                                .verify(List.of(FirstAct.OFFICE))
                                .problems())
                        .isEmpty();
            }
            assertThat(icjs.stop()).isTrue();
        }
        fill();
        try (IcjsProcess icjs = IcjsProcess.start(data, Map.of())) {
            assertThat(icjs.lastWords().lines().toList().getLast())
                    .startsWith("The disk of ")
                    .endsWith(" is full: free some room and start again; nothing acknowledged is lost.");
            assertThat(icjs.process().waitFor()).isEqualTo(1);
        }
    }

    /** Makes the disk as small as what lies on it. What is written at that moment keeps it from becoming smaller. */
    private void fill() throws Exception {
        FileStore store = Files.getFileStore(disk);
        Instant until = Instant.now().plus(PATIENCE);
        while (!resized((store.getTotalSpace() - store.getUsableSpace()) >> 10)) {
            assertThat(Instant.now()).isBefore(until);
        }
        assertThat(store.getUsableSpace()).isLessThan(1 << 20);
    }

    private void resize(long kilobytes) throws Exception {
        assertThat(resized(kilobytes)).isTrue();
    }

    private boolean resized(long kilobytes) throws InterruptedException {
        return ran("mount", "-o", "remount,size=" + kilobytes + "k", disk.toString());
    }

    private static boolean ran(String... words) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false; // there is no such command here
        }
    }
}
