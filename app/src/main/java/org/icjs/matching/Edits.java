package org.icjs.matching;

import java.util.Arrays;

/**
 * How likely one way of writing a word turns into another, as the cheapest chain of changes of one or two letters, in bits. Words begin
 * with {@code ^} and end with {@code $}, so that a change can be one of the beginning or the end.
 */
final class Edits {
    static final float NONE = Float.POSITIVE_INFINITY;
    /** A change of one letter that no rule knows. */
    static final float SLIP = 10;

    /** Words whose lengths differ more are different words. */
    private static final int MOST_LONGER = 5;

    private static final int SYMBOLS = 30;
    private static final int SEGMENTS = SYMBOLS * SYMBOLS;
    private static final int BEGIN = 27;
    private static final int END = 28;
    private static final int OTHER = 29;

    private final float[] bits = new float[SEGMENTS * SEGMENTS];

    Edits() {
        Arrays.fill(bits, NONE);
        for (int one = 1; one < SYMBOLS; one++) {
            for (int two = 1; two < SYMBOLS; two++) {
                if (!edge(one) && !edge(two)) {
                    bits[code(one, 0) * SEGMENTS + code(two, 0)] = SLIP;
                    bits[code(one, two) * SEGMENTS + code(two, one)] = SLIP;
                }
            }
            if (!edge(one)) {
                bits[code(one, 0) * SEGMENTS] = SLIP;
                bits[code(one, 0)] = SLIP;
            }
            // A letter that stays. The beginning and the end always do.
            bits[code(one, 0) * SEGMENTS + code(one, 0)] = 0;
        }
    }

    /** Of both ways of telling it the cheaper stands. */
    void learn(String from, String to, double cost) {
        int at = segment(from) * SEGMENTS + segment(to);
        bits[at] = (float) Math.min(bits[at], cost);
    }

    /** @param most what is beyond it is told as {@link #NONE}, sooner */
    float cost(String from, String to, double most) {
        return cost(cuts(from), to, most);
    }

    /** What of a word is turned into what: nothing, the letter, or the two letters before each gap. */
    static int[][] cuts(String word) {
        int[] symbols = symbols(word);
        return new int[][] {new int[symbols.length + 1], singles(symbols), doubles(symbols)};
    }

    /** @param sources the {@link #cuts} of the word that is turned into the other, made once for many others */
    float cost(int[][] sources, String other, double most) {
        int[] from = sources[0];
        if (Math.abs(from.length - other.length() - 3) > MOST_LONGER) {
            return NONE;
        }
        int[][] targets = cuts(other);
        int[] to = targets[0];
        float[][] rows = new float[3][to.length];
        // Of each row only the cells between these can be reached for less than the most.
        int[] first = new int[3];
        int[] last = new int[3];
        for (int i = 0; i < from.length; i++) {
            int one = (i + 2) % 3;
            int two = (i + 1) % 3;
            int begin = i == 0 ? 0 : Math.min(first[one], i == 1 ? first[one] : first[two]);
            int end = i == 0 ? 0 : Math.max(last[one], i == 1 ? last[one] : last[two]) + 2;
            float[] row = rows[i % 3];
            Arrays.fill(row, NONE);
            int least = Integer.MAX_VALUE;
            int furthest = -1;
            for (int j = begin; j < to.length && (j <= end || j <= furthest + 2); j++) {
                float cost = i == 0 && j == 0 ? 0 : cell(sources, targets, rows, i, j);
                if (cost <= most) {
                    row[j] = cost;
                    least = Math.min(least, j);
                    furthest = j;
                }
            }
            first[i % 3] = least;
            last[i % 3] = furthest;
            // A chain passes each row or the one before it.
            if (furthest < 0 && i > 0 && last[one] < 0) {
                return NONE;
            }
        }
        return rows[(from.length - 1) % 3][to.length - 1];
    }

    private float cell(int[][] sources, int[][] targets, float[][] rows, int i, int j) {
        float best = NONE;
        for (int k = 0; k <= 2 && k <= i; k++) {
            int source = sources[k][i] * SEGMENTS;
            float[] earlier = rows[(i - k) % 3];
            for (int l = k == 0 ? 1 : 0; l <= 2 && l <= j; l++) {
                float way = earlier[j - l];
                if (way < best) {
                    best = Math.min(best, way + bits[source + targets[l][j]]);
                }
            }
        }
        return best;
    }

    /** The letter before each gap. */
    private static int[] singles(int[] symbols) {
        int[] segments = new int[symbols.length + 1];
        for (int i = 1; i <= symbols.length; i++) {
            segments[i] = code(symbols[i - 1], 0);
        }
        return segments;
    }

    /** The two letters before each gap. */
    private static int[] doubles(int[] symbols) {
        int[] segments = new int[symbols.length + 1];
        for (int i = 2; i <= symbols.length; i++) {
            segments[i] = code(symbols[i - 2], symbols[i - 1]);
        }
        return segments;
    }

    static int segment(String letters) {
        return switch (letters.length()) {
            case 0 -> 0;
            case 1 -> code(symbol(letters.charAt(0)), 0);
            case 2 -> code(symbol(letters.charAt(0)), symbol(letters.charAt(1)));
            default -> throw new IllegalArgumentException("a change of more than two letters: " + letters);
        };
    }

    static int[] symbols(String word) {
        int[] symbols = new int[word.length() + 2];
        symbols[0] = BEGIN;
        for (int i = 0; i < word.length(); i++) {
            symbols[i + 1] = symbol(word.charAt(i));
        }
        symbols[word.length() + 1] = END;
        return symbols;
    }

    private static int symbol(char letter) {
        return switch (letter) {
            case '^' -> BEGIN;
            case '$' -> END;
            default -> letter >= 'a' && letter <= 'z' ? letter - 'a' + 1 : OTHER;
        };
    }

    private static boolean edge(int symbol) {
        return symbol == BEGIN || symbol == END;
    }

    private static int code(int first, int second) {
        return first * SYMBOLS + second;
    }
}
