package org.icjs.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Under which persons are found by the names that they have, whatever the order of the words.
 *
 * @param words of all names
 * @param joined each two neighbouring words as one: {@code ram kumar} may be written {@code ramkumar}
 * @param beginnings of words, one to {@value #LONGEST_BEGINNING} letters: the first is the initial
 */
public record NameKeys(Set<String> words, Set<String> joined, Set<String> beginnings) {
    public static final int LONGEST_BEGINNING = 6;

    public static NameKeys of(List<String> names) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> joined = new LinkedHashSet<>();
        Set<String> beginnings = new LinkedHashSet<>();
        for (String name : names) {
            List<String> all = Latin.words(name);
            words.addAll(all);
            joined.addAll(joined(all));
            for (String word : all) {
                for (int length = 1; length <= Math.min(LONGEST_BEGINNING, word.length()); length++) {
                    beginnings.add(word.substring(0, length));
                }
            }
        }
        return new NameKeys(words, joined, beginnings);
    }

    /** Each two neighbouring words as one. */
    public static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            String both = words.get(i - 1) + words.get(i);
            joined.add(both.length() > Latin.MOST_LETTERS ? both.substring(0, Latin.MOST_LETTERS) : both);
        }
        return joined;
    }
}
