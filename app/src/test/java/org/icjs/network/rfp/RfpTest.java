package org.icjs.network.rfp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjs.network.RfpCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RfpTest {
    private static final Path REPOSITORY = Path.of("..");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsSaidToBeShownIsThere() {
        Set<String> ids = new HashSet<>();
        for (Requirement one : Matrix.shipped().all()) {
            assertThat(ids.add(one.id())).as(one.id()).isTrue();
            assertThat(one.evidence())
                    .as(one.id())
                    .allSatisfy(path -> assertThat(REPOSITORY.resolve(path)).exists());
        }
        assertThat(Matrix.shipped().all().stream().map(Requirement::area).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("functional", "technical", "SLA", "security", "migration", "training");
    }

    /** Written anew by {@code -Dicjs.write=true}. */
    @Test
    void theDocumentIsMadeOfTheMatrix() throws IOException {
        Path document = REPOSITORY.resolve("docs/rfp/matrix.md");
        if (Boolean.getBoolean("icjs.write")) {
            Files.writeString(document, Matrix.shipped().markdown());
        }
        assertThat(document).hasContent(Matrix.shipped().markdown());
    }

    @Test
    void aStatesOwnListIsFilledAsFarAsItCanBe() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, """
                No,Requirement,Marks
                1,"The system shall raise alerts at stages and timelines laid down by law to investigating officer and senior officers",5
                2,"Supply of 200 DG sets of 5 kVA with canopy",2
                3,"Encryption of data in transit and at rest, including keys",3
                """);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = new CommandLine(new RfpCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(list.toString());
        assertThat(status).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).startsWith("no,requirement,marks,answer,nearest");
        assertThat(lines.get(1)).contains(",5,shown,F-05,", "ClocksTest.java");
        assertThat(lines.get(2)).contains(",2,for a person,");
        assertThat(lines.get(3)).contains(",3,partly,S-06,");
        assertThat(err.toString()).contains("2 of 3 requirements");
    }

    @Test
    void aListWithoutRequirementsIsRefused() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, "no,text\n1,x\n");
        StringWriter err = new StringWriter();
        int status =
                new CommandLine(new RfpCommand()).setErr(new PrintWriter(err)).execute(list.toString());
        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("The column requirement is missing");
    }
}
