package org.icjs.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.icjs.verifier.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PlanCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... words) {
        return new CommandLine(new PlanCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void fromTheExampleToAllFiles() throws IOException {
        assertThat(run("--example", path("example"))).isZero();
        String sites = path("example/sites.csv");
        String links = path("example/links.csv");
        int status = run(sites, "--links", links, "--settings", path("example/settings.csv"), "--out", path("out"));
        assertThat(status).as(err.toString()).isIn(0, 3);
        assertThat(out.toString()).contains("MZ-PS-BAWNGKAWN", "Aizawl", "Simulated");
        try (PDDocument note = Loader.loadPDF(Files.readAllBytes(folder.resolve("out/note.pdf")));
                PDDocument plan = Loader.loadPDF(Files.readAllBytes(folder.resolve("out/plan.pdf")))) {
            assertThat(note.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(note)).contains("CAPEX", "OPEX 2027", "assumptions");
            assertThat(new PDFTextStripper().getText(plan))
                    .contains("MZ-PS-NGOPA", "Schematic")
                    .doesNotContain("?");
        }
        assertThat(Files.readString(folder.resolve("out/map.svg")))
                .startsWith("<svg")
                .contains("Champhai");
    }

    @Test
    void asData() {
        run("--example", path("example"));
        out.getBuffer().setLength(0);
        run(path("example/sites.csv"), "--links", path("example/links.csv"), "--json");
        Json.Obj plan = (Json.Obj) Json.read(out.toString().strip());
        assertThat(plan.members()).containsKeys("sites", "districts", "variants", "comparison", "checks");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsPlanned() throws IOException {
        Files.writeString(
                folder.resolve("sites.csv"), Lists.SITE_HEAD + "\n" + Lists.STATION.replace("261", "1") + "\n");
        Files.writeString(folder.resolve("links.csv"), Lists.LINK_HEAD + "\n" + Lists.MPLS + "\n");
        assertThat(run(path("sites.csv"), "--links", path("links.csv"), "--out", path("out")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("row 2, district_lgd", "There is no plan");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(run(path("sites.csv"))).isEqualTo(2);
        assertThat(run(path("none.csv"), "--links", path("links.csv"))).isEqualTo(1);
        assertThat(err.toString()).contains("none.csv");
    }

    @Test
    void unmetSitesAreToldByTheExitCode() throws IOException {
        Files.writeString(folder.resolve("sites.csv"), Lists.SITE_HEAD + "\n" + Lists.STATION + "\n");
        Files.writeString(
                folder.resolve("links.csv"), Lists.LINK_HEAD + "\ngrid,State,2048,2048,20,99.9,0,1000,all,no\n");
        assertThat(run(path("sites.csv"), "--links", path("links.csv"))).isEqualTo(3);
        assertThat(out.toString()).contains("No link is on offer at Hill Police Station");
    }

    @Test
    void anExampleIsNotWrittenOverSomethingElse() {
        assertThat(run("--example", path("example"))).isZero();
        assertThat(run("--example", path("example"))).isEqualTo(1);
        assertThat(err.toString()).contains("exists already");
    }
}
