package org.icjs.fingerprints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.icjs.fingerprints.print.Finger;
import org.icjs.fingerprints.synthetic.Impression;
import org.icjs.fingerprints.synthetic.RidgePattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sample-prints",
        description = "Writes pictures of the ten fingers of invented persons, to try the fingerprint pages with.",
        mixinStandardHelpOptions = true)
public final class SamplePrintsCommand implements Callable<Integer> {
    private static final double USUAL = 0.3;

    @Parameters(paramLabel = "DIR", description = "Folder; made if it is not there.")
    private Path folder = Path.of(".");

    @Option(names = "--persons", paramLabel = "N", defaultValue = "2", description = "Default: 2")
    private int persons;

    @Option(
            names = "--impressions",
            paramLabel = "N",
            defaultValue = "2",
            description = "Of each finger, each laid down differently. Default: 2")
    private int impressions;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        for (int person = 1; person <= persons; person++) {
            for (Finger finger : Finger.values()) {
                long seed = person * 100L + finger.code();
                RidgePattern pattern = RidgePattern.of(seed);
                for (int i = 1; i <= impressions; i++) {
                    Path file = folder.resolve("%d%02d_%d.png".formatted(person, finger.code(), i));
                    ImageIO.write(new Impression(seed * 10 + i, USUAL).of(pattern), "png", file.toFile());
                }
            }
        }
        System.out.println(persons * Finger.values().length * impressions + " pictures in " + folder
                + ": PERSON FINGER _ IMPRESSION.png, fingers 01 (right thumb) to 10 (left little finger).");
        return 0;
    }
}
