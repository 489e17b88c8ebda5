package org.icjs.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the names of one language are written differently: lines of {@code from, to, bits, count} in {@code matching/rules-….tsv}.
 *
 * @param changes each of at most two letters on both sides; {@code ^} and {@code $} are the word's beginning and end
 * @param folds what is written as what when a word is folded: only changes that are usual, and make a word shorter or plainer
 */
record Rules(String language, List<Learning.Change> changes, Map<String, String> folds) {
    /** A change is folded if at least about every tenth writes so. */
    private static final double MOST_BITS_OF_FOLD = 3.6;

    private static final long LEAST_COUNT_OF_FOLD = 20;
    private static final String VOWELS = "aeiouy";

    static Rules read(String language) {
        String name = "/matching/rules-" + language + ".tsv";
        List<Learning.Change> changes = new ArrayList<>();
        try (InputStream in = Rules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] part = line.split("\t", -1);
                    changes.add(new Learning.Change(
                            part[0], part[1], Double.parseDouble(part[2]), Long.parseLong(part[3])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rules(language, changes, folds(changes));
    }

    private static Map<String, String> folds(List<Learning.Change> changes) {
        Map<String, Learning.Change> best = new TreeMap<>();
        for (Learning.Change change : changes) {
            if (folds(change)) {
                best.merge(change.from(), change, (one, other) -> one.bits() <= other.bits() ? one : other);
            }
        }
        Map<String, String> folds = new TreeMap<>();
        best.forEach((from, change) -> {
            // Of two letters that stand for one another the later folds into the earlier.
            Learning.Change back = best.get(change.to());
            if (back == null
                    || !back.to().equals(from)
                    || from.length() > change.to().length()
                    || from.compareTo(change.to()) > 0) {
                folds.put(from, change.to());
            }
        });
        return folds;
    }

    private static boolean folds(Learning.Change change) {
        String from = change.from();
        String to = change.to();
        boolean plain = (from + to).chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
        // Single vowels are left to the skeleton.
        boolean vowel = from.length() == 1 && VOWELS.contains(from);
        boolean shorter = from.length() >= to.length() && !to.isEmpty() && !vowel;
        return plain && shorter && change.bits() <= MOST_BITS_OF_FOLD && change.count() >= LEAST_COUNT_OF_FOLD;
    }
}
