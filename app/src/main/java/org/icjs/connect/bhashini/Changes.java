package org.icjs.connect.bhashini;

import java.util.ArrayList;
import java.util.List;

/** What a person changed in a text that a machine made, word by word. */
public final class Changes {
    /** Texts of more words are shown as replaced whole. */
    private static final int WORDS_MAX = 1500;

    private Changes() {}

    /** What became of some words. */
    public enum Kind {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    /** Words one after another of which the same became. */
    public record Piece(Kind kind, String text) {}

    public static List<Piece> between(String machine, String person) {
        List<String> old = words(machine);
        List<String> now = words(person);
        Pieces pieces = new Pieces();
        if (old.size() > WORDS_MAX || now.size() > WORDS_MAX) {
            pieces.add(Kind.TAKEN_OUT, machine);
            pieces.add(Kind.PUT_IN, person);
            return pieces.all;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pieces.add(Kind.KEPT, old.get(i++));
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Kind.TAKEN_OUT, old.get(i++));
            } else {
                pieces.add(Kind.PUT_IN, now.get(j++));
            }
        }
        return pieces.all;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }

    /** Length of the longest common part of what begins at each pair of words. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static final class Pieces {
        private final List<Piece> all = new ArrayList<>();

        void add(Kind kind, String text) {
            if (!all.isEmpty() && all.getLast().kind() == kind) {
                all.set(all.size() - 1, new Piece(kind, all.getLast().text() + " " + text));
            } else {
                all.add(new Piece(kind, text));
            }
        }
    }
}
