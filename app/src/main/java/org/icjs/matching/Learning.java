package org.icjs.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the rules of {@link Folding} from pairs of ways in which one word is written: the pairs are taken apart into changes of one or
 * two letters, the changes counted, the pairs taken apart again by what is now known of the changes, and so on.
 */
public final class Learning {
    private static final int ROUNDS = 5;
    private static final double LEAST_COUNT = 4;
    /** A change of two letters is no accident only if it is seen oftener. */
    private static final double LEAST_COUNT_OF_TWO = 10;

    /** No other way of writing is as likely as none. */
    private static final double LEAST_BITS = 0.5;
    /** What a change of two letters costs before anything is known. */
    private static final float FIRST_OF_TWO = 13;
    /** Longer or more different words are seldom one word. */
    private static final double MOST_BITS = 60;

    /**
     * A change of letters that was learned.
     *
     * @param bits how unlikely, when the letters {@code from} stand there
     */
    public record Change(String from, String to, double bits, long count) {}

    /**
     * Two ways of writing one word.
     *
     * @param weight how often, above 0
     */
    public record Pair(String one, String other, double weight) {}

    private Map<String, Map<String, Double>> costs = Map.of();

    /** The changes that the pairs show, the most usual first. Pairs are taken in both directions. */
    public List<Change> learn(Collection<Pair> pairs) {
        Map<String, Double> seen = new HashMap<>();
        pairs.forEach(pair -> {
            count(seen, "^" + pair.one + "$", pair.weight);
            count(seen, "^" + pair.other + "$", pair.weight);
        });
        Map<String, Map<String, Double>> counts = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            counts = new HashMap<>();
            for (Pair pair : pairs) {
                takeApart(pair.one, pair.other, pair.weight, counts);
                takeApart(pair.other, pair.one, pair.weight, counts);
            }
            costs = costs(counts, seen);
        }
        return changes(counts);
    }

    private static void count(Map<String, Double> seen, String word, double weight) {
        for (int i = 0; i < word.length(); i++) {
            seen.merge("", weight, Double::sum);
            seen.merge(word.substring(i, i + 1), weight, Double::sum);
            if (i + 2 <= word.length()) {
                seen.merge(word.substring(i, i + 2), weight, Double::sum);
            }
        }
    }

    private static Map<String, Map<String, Double>> costs(
            Map<String, Map<String, Double>> counts, Map<String, Double> seen) {
        Map<String, Map<String, Double>> costs = new HashMap<>();
        counts.forEach((from, changes) -> changes.forEach((to, count) -> {
            if (count >= (from.length() + to.length() > 2 ? LEAST_COUNT_OF_TWO : LEAST_COUNT)) {
                double share = Math.min(1, count / seen.getOrDefault(from, count));
                double bits = Math.max(LEAST_BITS, -Math.log(share) / Math.log(2));
                costs.computeIfAbsent(from, f -> new HashMap<>()).put(to, bits);
            }
        }));
        return costs;
    }

    private List<Change> changes(Map<String, Map<String, Double>> counts) {
        List<Change> changes = new ArrayList<>();
        new TreeMap<>(costs)
                .forEach((from, all) -> new TreeMap<>(all).forEach((to, bits) -> {
                    double count = counts.getOrDefault(from, Map.of()).getOrDefault(to, 0.0);
                    changes.add(new Change(from, to, bits, Math.round(count)));
                }));
        changes.sort(Comparator.comparingDouble(Change::bits));
        return changes;
    }

    private double cost(String from, String to) {
        if (from.length() == 1 && from.equals(to)) {
            return 0;
        }
        Double known = costs.getOrDefault(from, Map.of()).get(to);
        double slip = from.length() <= 1 && to.length() <= 1 ? Edits.SLIP : FIRST_OF_TWO;
        if (begins(from) != begins(to) || ends(from) != ends(to)) {
            return MOST_BITS;
        }
        return known == null ? slip : Math.min(known, slip);
    }

    private static boolean begins(String letters) {
        return letters.startsWith("^");
    }

    private static boolean ends(String letters) {
        return letters.endsWith("$");
    }

    /** The cheapest chain of changes, each counted. */
    private void takeApart(String one, String other, double weight, Map<String, Map<String, Double>> counts) {
        String from = "^" + one + "$";
        String to = "^" + other + "$";
        double[][] least = new double[from.length() + 1][to.length() + 1];
        int[][] step = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i + j > 0) {
                    step(from, to, least, step, i, j);
                }
            }
        }
        if (least[from.length()][to.length()] >= MOST_BITS) {
            return;
        }
        int i = from.length();
        int j = to.length();
        while (i + j > 0) {
            int k = step[i][j] / 3;
            int l = step[i][j] % 3;
            String left = from.substring(i - k, i);
            String right = to.substring(j - l, j);
            if (!left.equals(right)) {
                counts.computeIfAbsent(left, f -> new HashMap<>()).merge(right, weight, Double::sum);
            }
            i -= k;
            j -= l;
        }
    }

    private void step(String from, String to, double[][] least, int[][] step, int i, int j) {
        least[i][j] = Double.POSITIVE_INFINITY;
        for (int k = 0; k <= 2 && k <= i; k++) {
            for (int l = k == 0 ? 1 : 0; l <= 2 && l <= j; l++) {
                if (least[i - k][j - l] >= least[i][j]) {
                    continue;
                }
                double way = least[i - k][j - l] + cost(from.substring(i - k, i), to.substring(j - l, j));
                if (way < least[i][j]) {
                    least[i][j] = way;
                    step[i][j] = k * 3 + l;
                }
            }
        }
    }
}
