package org.icjs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.icjs.fingerprints.print.GreyImage;
import org.icjs.fingerprints.print.Intake;
import org.icjs.fingerprints.print.Template;
import org.icjs.fingerprints.synthetic.MinutiaPattern;

/**
 * Prints to measure with: some impressions of each of some fingers.
 *
 * @param fingers by finger, then by impression
 * @param refused which files enrolment would not have taken, and why; they are measured all the same
 */
record Prints(List<List<Template>> fingers, Map<Intake.Reason, Integer> refused) {
    private static final Pattern NAME =
            Pattern.compile("([0-9]+)_([0-9]+)\\.(tif|tiff|png|bmp|wsq)", Pattern.CASE_INSENSITIVE);

    /** How carelessly the invented fingers are laid down: so that one finger alone misses about as often as those of FVC do. */
    static final double HARDNESS = 0.57;

    /** @param seed the same seed gives the same prints */
    static Prints invented(long seed, int fingers, int impressions) {
        List<List<Template>> all = new ArrayList<>();
        for (long finger = 0; finger < fingers; finger++) {
            MinutiaPattern pattern = MinutiaPattern.of(seed * 1_000_003 + finger);
            List<Template> own = new ArrayList<>();
            for (int i = 0; i < impressions; i++) {
                own.add(pattern.impression(seed + finger * 100 + i, HARDNESS));
            }
            all.add(own);
        }
        return new Prints(all, Map.of());
    }

    /** Files named FINGER_IMPRESSION with the ending of a picture. */
    static Prints of(Path folder) throws IOException {
        Map<Integer, Map<Integer, Template>> found = new TreeMap<>();
        Map<Intake.Reason, Integer> refused = new EnumMap<>(Intake.Reason.class);
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (!name.matches()) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            if (Intake.of(bytes) instanceof Intake.Refused no) {
                refused.merge(no.reason(), 1, Integer::sum);
            }
            GreyImage image = Intake.picture(bytes).orElse(null);
            if (image == null) {
                System.err.println(file + " is no picture that can be read; left out");
                continue;
            }
            found.computeIfAbsent(Integer.valueOf(name.group(1)), _ -> new TreeMap<>())
                    .put(Integer.valueOf(name.group(2)), Template.of(image));
        }
        return new Prints(
                found.values().stream()
                        .map(Map::values)
                        .<List<Template>>map(ArrayList::new)
                        .toList(),
                refused);
    }

    int count() {
        return fingers.stream().mapToInt(Collection::size).sum();
    }
}
