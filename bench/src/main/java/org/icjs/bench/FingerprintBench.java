package org.icjs.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.icjs.fingerprints.print.Finger;
import org.icjs.fingerprints.print.Gallery;
import org.icjs.fingerprints.print.Template;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "fingerprints",
        description =
                "Comparisons a second; who is missed by one, two and five fingers; search of many with and without the rough search before it.",
        mixinStandardHelpOptions = true)
final class FingerprintBench implements Callable<Integer> {
    private static final int IMPRESSIONS = 8;

    @Option(
            names = "--images",
            paramLabel = "DIR",
            description =
                    "Pictures named FINGER_IMPRESSION.tif, .png, .bmp or .wsq, for example 101_1.tif. Default: invented templates.")
    private @Nullable Path images;

    @Option(
            names = "--gallery",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Prints searched; what the images do not give is invented. Default: 10000")
    private int gallery;

    @Option(names = "--probes", paramLabel = "N", defaultValue = "200", description = "Searches at most. Default: 200")
    private int probes;

    @Option(
            names = "--fingers",
            paramLabel = "N",
            defaultValue = "100",
            description = "Invented fingers for the errors, of 8 impressions each. Default: 100")
    private int fingers;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "2026",
            description = "Of what is invented. Default: 2026")
    private long seed;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the table there as well.")
    private @Nullable Path json;

    private final Results results = new Results();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("machine", Machine.describe());
        head.put("commit", Machine.commit());
        head.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        head.put(
                "command",
                "./icjs bench fingerprints%s --gallery %d --probes %d --fingers %d --seed %d"
                        .formatted(images == null ? "" : " --images DIR", gallery, probes, fingers, seed));
        head.put(
                "prints",
                images == null
                        ? "invented templates, seed %d, hardness %.2f of MinutiaPattern: turned, shifted, stretched, minutiae missed, invented and moved"
                                .formatted(seed, Prints.HARDNESS)
                        : "pictures; the rest of the gallery invented, seed %d".formatted(seed));
        head.forEach((name, value) -> System.out.println(name + ": " + value));
        Prints prints = images == null ? Prints.invented(seed, fingers, IMPRESSIONS) : Prints.of(images);
        if (prints.fingers().size() < 2) {
            System.err.println(
                    "There must be pictures of at least two fingers, named FINGER_IMPRESSION.tif (101_1.tif, 101_2.tif, 102_1.tif, …).");
            return 2;
        }
        results.figure("fingers, prints", "%d, %d".formatted(prints.fingers().size(), prints.count()));
        if (images != null) {
            results.figure("of these, not taken at enrolment", prints.refused().toString());
        }
        errors(prints);
        search(prints);
        results.print();
        if (json != null) {
            results.write(json, head);
        }
        return 0;
    }

    private void errors(Prints prints) {
        FusedErrors errors = new FusedErrors(prints);
        results.figure("comparisons a second, one core", "%,.0f".formatted(errors.comparisonsPerSecond()));
        for (int together : new int[] {1, 2, 3, 5, 10}) {
            FusedErrors.Errors found = errors.of(together);
            if (found == null) {
                continue;
            }
            String what = "missed with %d finger%s at zero false matches".formatted(together, together == 1 ? "" : "s");
            String figure =
                    "%.2f %% of %,d (%,d pairs of different; their highest sum %.0f); at 40 for each finger %.2f %%"
                            .formatted(
                                    100 * found.missed(),
                                    found.same(),
                                    found.different(),
                                    found.highest(),
                                    100 * found.missedAt40());
            switch (together) {
                case 2 -> results.atMost(what, 0.05, found.missed(), "5 %", figure);
                case 5, 10 -> results.atMost(what, 0, found.missed(), "0 %", figure);
                default -> results.figure(what, figure);
            }
        }
    }

    /** The first impression of each finger is in the gallery, the others are searched; each way for the same prints, in turn. */
    private void search(Prints prints) {
        Gallery<Integer> all = new Gallery<>();
        int key = 0;
        for (List<Template> finger : prints.fingers()) {
            all.add(key++, one(finger.getFirst()));
        }
        Prints others = Prints.invented(seed + 1, Math.max(0, gallery - key), 1);
        for (List<Template> other : others.fingers()) {
            all.add(key++, one(other.getFirst()));
        }
        List<Probe> searched = probes(prints);
        for (Probe probe : searched.subList(0, Math.min(20, searched.size()))) {
            all.search(one(probe.template), 1);
            all.searchAll(one(probe.template), 1);
        }
        Ways rough = new Ways();
        Ways brute = new Ways();
        for (Probe probe : searched) {
            rough.take(probe, () -> all.search(one(probe.template), 1));
            brute.take(probe, () -> all.searchAll(one(probe.template), 1));
        }
        double times = brute.millis() / rough.millis();
        double lost = 100.0 * (brute.found - rough.found) / searched.size();
        results.figure("prints in the gallery, searches", "%,d, %,d".formatted(all.size(), searched.size()));
        results.figure("every one compared: rank 1, time of a search", brute.figure(searched.size()));
        results.figure("rough search first: rank 1, time of a search", rough.figure(searched.size()));
        results.atLeast("how many times faster", 10, times, "10", "%.1f".formatted(times));
        results.atMost("rank 1 lost", 1, lost, "1 point", "%.2f points".formatted(lost));
    }

    private static Map<Finger, Template> one(Template template) {
        return Map.of(Finger.RIGHT_INDEX, template);
    }

    /** The second impressions of all fingers, then the third, and so on. */
    private List<Probe> probes(Prints prints) {
        List<Probe> found = new ArrayList<>();
        int impressions = prints.fingers().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 1; i < impressions; i++) {
            for (int finger = 0; finger < prints.fingers().size() && found.size() < probes; finger++) {
                List<Template> own = prints.fingers().get(finger);
                if (i < own.size()) {
                    found.add(new Probe(finger, own.get(i)));
                }
            }
        }
        return found;
    }

    private record Probe(int finger, Template template) {}

    private interface Search {
        List<Gallery.Candidate<Integer>> run();
    }

    private static final class Ways {
        private int found;
        private final List<Double> millis = new ArrayList<>();

        void take(Probe probe, Search search) {
            long from = System.nanoTime();
            List<Gallery.Candidate<Integer>> best = search.run();
            millis.add((System.nanoTime() - from) / 1e6);
            if (!best.isEmpty()
                    && best.getFirst().score() > 0
                    && best.getFirst().key() == probe.finger) {
                found++;
            }
        }

        double millis() {
            return millis.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        }

        String figure(int searches) {
            return "%.2f %%, %.1f ms".formatted(100.0 * found / Math.max(1, searches), millis());
        }
    }
}
