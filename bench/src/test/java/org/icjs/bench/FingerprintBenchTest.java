package org.icjs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.icjs.fingerprints.synthetic.Impression;
import org.icjs.fingerprints.synthetic.RidgePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** That the measurement works; not what it measures. */
class FingerprintBenchTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void measuresInventedTemplates() throws Exception {
        Path file = folder.resolve("figures.json");

        int code = new CommandLine(new FingerprintBench())
                .execute("--fingers", "12", "--gallery", "600", "--probes", "10", "--json", file.toString());

        assertThat(code).isZero();
        assertThat(Files.readString(file)).contains("rank 1 lost", "missed with 5 fingers", "comparisons a second");
    }

    @Test
    void measuresPicturesInAFolder() throws Exception {
        for (int finger = 101; finger < 104; finger++) {
            RidgePattern pattern = RidgePattern.of(finger);
            for (int i = 1; i < 3; i++) {
                Path file = folder.resolve(finger + "_" + i + (i == 1 ? ".tif" : ".png"));
                assertThat(ImageIO.write(
                                Impression.clear(finger * 10 + i).of(pattern), i == 1 ? "tif" : "png", file.toFile()))
                        .isTrue();
            }
        }
        Files.writeString(folder.resolve("104_1.tif"), "cut off");
        Path figures = folder.resolve("figures.json");

        int code = new CommandLine(new FingerprintBench())
                .execute("--images", folder.toString(), "--gallery", "600", "--json", figures.toString());

        assertThat(code).isZero();
        assertThat(Files.readString(figures)).contains("\"3, 6\"", "100.00 %");
    }

    @Test
    void saysWhatTheFolderMustHold() {
        assertThat(new CommandLine(new FingerprintBench()).execute("--images", folder.toString()))
                .isEqualTo(2);
    }
}
