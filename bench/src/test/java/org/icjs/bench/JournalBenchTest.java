package org.icjs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.icjs.verifier.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** That the measurement works; not what it measures. */
class JournalBenchTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void filesReadsAndPrintsATable() throws Exception {
        Path file = folder.resolve("figures.json");

        int code = new CommandLine(new JournalBench()).execute("--quick", "--json", file.toString());

        assertThat(code).isZero();
        assertThat(Json.read(Files.readString(file)))
                .isInstanceOfSatisfying(
                        Json.Obj.class,
                        figures -> assertThat(figures.members())
                                .containsKeys("machine", "commit", "date", "command", "rows")
                                .extractingByKey("rows")
                                .isInstanceOfSatisfying(
                                        Json.Arr.class,
                                        rows -> assertThat(rows.items()).hasSizeGreaterThan(10)));
    }
}
