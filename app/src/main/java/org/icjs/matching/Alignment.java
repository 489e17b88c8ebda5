package org.icjs.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which word of a name answers to which of another, whatever their order: the assignment that is worth most bits. Two words may answer
 * to one.
 */
final class Alignment {
    private static final double UNKNOWN = Double.NaN;

    private final Field field;
    private final List<String> asked;
    private final List<String> found;
    private final WordBits words;
    private final double[][] best;
    // What each pair of words is worth, reckoned once: the assignment asks for it again and again.
    private final double[][] one;

    private final double[][] joinedAsked;
    private final double[][] joinedFound;

    Alignment(Field field, List<String> asked, List<String> found, WordBits words) {
        this.field = field;
        this.asked = asked;
        this.found = found;
        this.words = words;
        this.best = new double[asked.size() + 1][1 << found.size()];
        for (double[] row : best) {
            Arrays.fill(row, UNKNOWN);
        }
        this.one = new double[asked.size()][found.size()];
        this.joinedAsked = new double[asked.size()][found.size()];
        this.joinedFound = new double[asked.size()][found.size()];
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                one[i][j] = words.bits(asked.get(i), found.get(j));
                joinedAsked[i][j] = i + 1 < asked.size()
                        ? words.joined(asked.get(i) + asked.get(i + 1), found.get(j))
                        : Double.NEGATIVE_INFINITY;
                joinedFound[i][j] = j + 1 < found.size()
                        ? words.joined(asked.get(i), found.get(j) + found.get(j + 1))
                        : Double.NEGATIVE_INFINITY;
            }
        }
    }

    double bits() {
        return best(0, 0);
    }

    /** The best from the asked word {@code i} on, when the found words in {@code used} are taken. */
    private double best(int i, int used) {
        if (Double.isNaN(best[i][used])) {
            best[i][used] = reckon(i, used);
        }
        return best[i][used];
    }

    private double reckon(int i, int used) {
        if (i == asked.size()) {
            return (found.size() - Integer.bitCount(used)) * words.spare();
        }
        double most = words.missing() + best(i + 1, used);
        for (int j = 0; j < found.size(); j++) {
            if (free(used, j)) {
                most = Math.max(most, one(i, j) + best(i + 1, used | 1 << j));
                if (i + 1 < asked.size()) {
                    most = Math.max(most, joinedAsked(i, j) + best(i + 2, used | 1 << j));
                }
                if (j + 1 < found.size() && free(used, j + 1)) {
                    most = Math.max(most, joinedFound(i, j) + best(i + 1, used | 3 << j));
                }
            }
        }
        return most;
    }

    private static boolean free(int used, int j) {
        return (used & 1 << j) == 0;
    }

    private double one(int i, int j) {
        return one[i][j];
    }

    private double joinedAsked(int i, int j) {
        return joinedAsked[i][j];
    }

    private double joinedFound(int i, int j) {
        return joinedFound[i][j];
    }

    /** One reason for each pair of words and each word left over; they add up to {@link #bits}. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        int used = 0;
        int i = 0;
        while (i < asked.size()) {
            double rest = best(i, used);
            int next = i;
            for (int j = 0; j < found.size() && next == i; j++) {
                if (!free(used, j)) {
                    continue;
                }
                if (rest == one(i, j) + best(i + 1, used | 1 << j)) {
                    reasons.add(words.reason(field, asked.get(i), found.get(j), one(i, j)));
                    used |= 1 << j;
                    next = i + 1;
                } else if (i + 1 < asked.size() && rest == joinedAsked(i, j) + best(i + 2, used | 1 << j)) {
                    reasons.add(words.reason(field, asked.get(i) + asked.get(i + 1), found.get(j), joinedAsked(i, j)));
                    used |= 1 << j;
                    next = i + 2;
                } else if (j + 1 < found.size()
                        && free(used, j + 1)
                        && rest == joinedFound(i, j) + best(i + 1, used | 3 << j)) {
                    reasons.add(words.reason(field, asked.get(i), found.get(j) + found.get(j + 1), joinedFound(i, j)));
                    used |= 3 << j;
                    next = i + 1;
                }
            }
            if (next == i) {
                reasons.add(new Reason(field, WordLevel.MISSING, words.missing(), List.of(asked.get(i))));
                next = i + 1;
            }
            i = next;
        }
        for (int j = 0; j < found.size(); j++) {
            if (free(used, j)) {
                reasons.add(new Reason(field, WordLevel.SPARE, words.spare(), List.of(found.get(j))));
            }
        }
        return reasons;
    }
}
