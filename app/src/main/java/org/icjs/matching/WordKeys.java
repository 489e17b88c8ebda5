package org.icjs.matching;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Under which a word of a name is looked up. Two words that may be one share a key; each key begins with its kind and a colon.
 *
 * @param keys with what sharing it says, from 1 (little) to 4 (much)
 */
public record WordKeys(Map<String, Integer> keys) {
    /** Shorter words have too few letters to leave one out. */
    private static final int LEAST_TO_LEAVE_OUT = 4;

    public static WordKeys of(String word, Folding folding) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        keys.put("r:" + word, 4);
        for (String folded : folding.folded(word)) {
            keys.putIfAbsent("f:" + folded, 4);
            String skeleton = Folding.skeleton(folded);
            keys.putIfAbsent("s:" + skeleton, 3);
            if (folded.length() >= LEAST_TO_LEAVE_OUT) {
                leaveOut("e:", folded, 2, keys);
            }
            if (skeleton.length() >= LEAST_TO_LEAVE_OUT - 1) {
                leaveOut("d:", skeleton, 1, keys);
            }
        }
        return new WordKeys(keys);
    }

    /** The word itself and the word without each of its letters: one slip apart, two words share one of these. */
    private static void leaveOut(String kind, String word, int weight, Map<String, Integer> keys) {
        keys.putIfAbsent(kind + word, weight);
        for (int i = 0; i < word.length(); i++) {
            keys.putIfAbsent(kind + Folding.once(word.substring(0, i) + word.substring(i + 1)), weight);
        }
    }
}
