package org.icjs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Writes names differently: as the learned changes have it, as often as these are, or by a slip of the pen. */
final class NameNoise {
    private static final List<String> LANGUAGES = List.of("hindi", "names", "mizo");
    private static final double RAREST_BITS = 8;

    private record Change(String from, String to, double share) {}

    private final SplittableRandom random;
    private final List<Change> changes = new ArrayList<>();

    NameNoise(SplittableRandom random) throws IOException {
        this.random = random;
        for (String language : LANGUAGES) {
            try (InputStream in = NameNoise.class.getResourceAsStream("/matching/rules-" + language + ".tsv")) {
                if (in == null) {
                    throw new IOException("no rules of " + language);
                }
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t", -1))
                        .filter(part -> !part[0].isEmpty() && (part[0] + part[1]).matches("[a-z]+"))
                        .map(part -> new Change(part[0], part[1], Math.pow(2, -Double.parseDouble(part[2]))))
                        .filter(change -> change.share() > Math.pow(2, -RAREST_BITS))
                        .forEach(changes::add);
            }
        }
    }

    /** With one usual change; the same if none fits. */
    String spelled(String word) {
        double all = 0;
        String chosen = word;
        for (Change change : changes) {
            int at = word.indexOf(change.from(), random.nextInt(word.length()));
            if (at >= 0) {
                all += change.share();
                // Each is kept with its share of all until now: so each is as likely as it is usual.
                if (random.nextDouble() * all < change.share()) {
                    chosen = word.substring(0, at)
                            + change.to()
                            + word.substring(at + change.from().length());
                }
            }
        }
        return chosen.isEmpty() ? word : chosen;
    }

    /** A letter left out, doubled, changed, put in, or two exchanged. */
    String slip(String word) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        String slipped = switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + after;
            case 2 -> before + letter + word.charAt(at) + after;
            default ->
                after.isEmpty() ? word + letter : before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
        return slipped.isBlank() ? word : slipped;
    }
}
