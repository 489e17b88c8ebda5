package org.icjs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.icjs.matching.Latin;
import org.icjs.matching.Learning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Learns how names are written differently from lists of pairs: a word in its own script, and how somebody wrote it in Latin letters.
 * Two Latin ways of one native word are a pair; where a word has only one, what its own script says is the other.
 */
@Command(name = "learn-names", description = "Learns the rules by which names are folded and compared from pairs.")
final class LearnNames implements Callable<Integer> {
    private static final Pattern GAP = Pattern.compile("[\t,]");
    private static final Pattern LATIN = Pattern.compile("[a-z]{2,24}");

    @Option(
            names = "--pairs",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Native and Latin word in a line, by tab or comma, in any order; perhaps with a count.")
    private List<Path> files = List.of();

    @Option(names = "--language", required = true, description = "Name of the rules, for example hindi.")
    private String language = "";

    @Option(
            names = "--source",
            required = true,
            description = "Where the pairs are from, with their licence: kept in the file.")
    private String source = "";

    @Option(names = "--by-script", description = "Also pairs of what the script says and what was written.")
    private boolean byScript;

    @Option(names = "--most", defaultValue = "400", description = "Most rules (default: ${DEFAULT-VALUE}).")
    private int most;

    @Option(names = "--out", required = true, description = "The file of rules that is written.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Map<String, Map<String, Double>> ways = new TreeMap<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                take(line, ways);
            }
        }
        List<Learning.Pair> pairs = new ArrayList<>();
        ways.forEach((word, latin) -> pairs(word, latin, pairs));
        List<Learning.Change> changes = new Learning().learn(pairs);
        List<String> lines = new ArrayList<>();
        lines.add("# How names are written differently: " + language
                + ". Made by ./icjs bench learn-names; do not edit.");
        lines.add("# From: " + source);
        lines.add("# %d words, %d pairs. Columns: from, to, bits (how unlikely where the letters stand), times seen."
                .formatted(ways.size(), pairs.size()));
        changes.stream()
                .limit(most)
                .forEach(change -> lines.add(
                        "%s\t%s\t%.1f\t%d".formatted(change.from(), change.to(), change.bits(), change.count())));
        Files.write(out, lines);
        System.out.printf("%d words, %d pairs, %d rules: %s%n", ways.size(), pairs.size(), changes.size(), out);
        return 0;
    }

    private static void take(String line, Map<String, Map<String, Double>> ways) {
        String word = "";
        String latin = "";
        double count = 1;
        for (String part : GAP.split(line.strip(), -1)) {
            if (LATIN.matcher(part).matches()) {
                latin = part;
            } else if (part.matches("\\d+")) {
                count = Math.min(5, Double.parseDouble(part));
            } else if (part.codePoints().anyMatch(c -> c > 0x300)) {
                word = part;
            }
        }
        if (!word.isEmpty() && !latin.isEmpty()) {
            ways.computeIfAbsent(word, w -> new TreeMap<>()).merge(latin, count, Double::sum);
        }
    }

    private void pairs(String word, Map<String, Double> latin, List<Learning.Pair> pairs) {
        List<String> all = List.copyOf(latin.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                double weight = Math.min(latin.getOrDefault(all.get(i), 1.0), latin.getOrDefault(all.get(j), 1.0));
                pairs.add(new Learning.Pair(all.get(i), all.get(j), Math.min(3, weight)));
            }
        }
        if (byScript) {
            List<String> read = Latin.words(word);
            if (read.size() == 1 && LATIN.matcher(read.getFirst()).matches()) {
                latin.keySet().stream()
                        .filter(way -> !way.equals(read.getFirst()))
                        .forEach(way -> pairs.add(new Learning.Pair(read.getFirst(), way, 1)));
            }
        }
    }
}
