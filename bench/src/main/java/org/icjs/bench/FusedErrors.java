package org.icjs.bench;

import java.util.ArrayList;
import java.util.List;
import org.icjs.fingerprints.print.Template;
import org.jspecify.annotations.Nullable;

/**
 * How often the same person is missed when so many fingers are compared together, at the threshold that no pair of different persons
 * reaches. A person is a run of fingers, next to each other in the set; different persons have no finger in common.
 */
final class FusedErrors {
    private final Prints prints;
    /** By finger, impression, finger, impression; NaN where not compared. */
    private final double[][][][] scores;

    private long comparisons;
    private long nanos;

    FusedErrors(Prints prints) {
        this.prints = prints;
        int fingers = prints.fingers().size();
        scores = new double[fingers][][][];
        for (int one = 0; one < fingers; one++) {
            scores[one] = compared(one);
        }
    }

    private double[][][] compared(int one) {
        List<Template> own = prints.fingers().get(one);
        double[][][] found = new double[own.size()][prints.fingers().size()][];
        for (int i = 0; i < own.size(); i++) {
            Template.Matcher matcher = own.get(i).matcher();
            for (int other = one; other < prints.fingers().size(); other++) {
                List<Template> theirs = prints.fingers().get(other);
                double[] row = new double[theirs.size()];
                long from = System.nanoTime();
                for (int j = 0; j < row.length; j++) {
                    row[j] = matcher.score(theirs.get(j));
                }
                nanos += System.nanoTime() - from;
                comparisons += row.length;
                found[i][other] = row;
            }
        }
        return found;
    }

    double comparisonsPerSecond() {
        return comparisons * 1e9 / nanos;
    }

    /**
     * What was found.
     *
     * @param missed share of pairs of impressions of the same person that stay at or below the highest of different persons
     * @param missedAt40 the same at SourceAFIS's usual threshold for each finger, 40
     */
    record Errors(int same, int different, double missed, double missedAt40, double highest) {}

    /** Null where there are too few fingers for two persons. */
    @Nullable
    Errors of(int together) {
        int fingers = prints.fingers().size();
        if (fingers < 2 * together) {
            return null;
        }
        List<Double> same = new ArrayList<>();
        double highest = 0;
        int different = 0;
        for (int one = 0; one < fingers; one++) {
            same.addAll(sums(one, one, together));
            for (int other = one + together; other <= fingers - together + one && other < fingers; other++) {
                for (double sum : sums(one, other, together)) {
                    highest = Math.max(highest, sum);
                    different++;
                }
            }
        }
        double threshold = highest;
        return new Errors(
                same.size(), different, share(same, threshold, true), share(same, 40.0 * together, false), highest);
    }

    private static double share(List<Double> same, double threshold, boolean equalToo) {
        return same.stream()
                        .filter(sum -> sum < threshold || (equalToo && sum == threshold))
                        .count()
                / (double) same.size();
    }

    /** All pairs of impressions; of a person with himself, each pair once. */
    private List<Double> sums(int one, int other, int together) {
        List<Double> sums = new ArrayList<>();
        int impressions = prints.fingers().stream().mapToInt(List::size).min().orElse(0);
        for (int i = 0; i < impressions; i++) {
            for (int j = one == other ? i + 1 : 0; j < impressions; j++) {
                double sum = 0;
                for (int k = 0; k < together; k++) {
                    sum += score(one + k, i, other + k, j);
                }
                sums.add(sum);
            }
        }
        return sums;
    }

    private double score(int one, int i, int other, int j) {
        int first = one % scores.length;
        int second = other % scores.length;
        return first <= second ? scores[first][i][second][j] : scores[second][j][first][i];
    }
}
