package org.icjs.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Words as they sound: what is written in several ways becomes one, by the rules of each language. Since nobody says of which language
 * a name is, a word is folded by all of them.
 */
public final class Folding {
    /** Changes with a number higher than this are different keys: raise it with any change of rules, so that indexes are made anew. */
    public static final int VERSION = 1;

    /** Of those whose rules were read off the script, and not from names as written: they are laxer, and count for less. */
    private static final List<String> BY_SCRIPT = List.of("bengali", "assamese", "tamil", "malayalam");

    private static final double LAXER_BITS = 2;
    private static final List<String> BY_WRITING = List.of("hindi", "names", "mizo");
    /** Fewer letters are no beginning of a word, but chance. */
    public static final int SHORTEST_CUT = 3;

    private static final Folding STANDARD = new Folding();

    private final Edits edits = new Edits();
    private final Set<Map<String, String>> folds = new LinkedHashSet<>();

    private Folding() {
        for (String language : BY_WRITING) {
            Rules rules = Rules.read(language);
            rules.changes().forEach(change -> edits.learn(change.from(), change.to(), change.bits()));
            folds.add(rules.folds());
        }
        for (String language : BY_SCRIPT) {
            Rules rules = Rules.read(language);
            rules.changes().forEach(change -> edits.learn(change.from(), change.to(), change.bits() + LAXER_BITS));
            folds.add(rules.folds());
        }
    }

    /** By the rules that are shipped: {@code matching/rules-….tsv}. */
    public static Folding standard() {
        return STANDARD;
    }

    /**
     * How unlikely it is that one word is written as the other, in bits; 0 for the same word, infinite beyond {@code most}.
     *
     * @param word as {@link Latin#words} gives it
     * @param other likewise
     */
    public double bits(String word, String other, double most) {
        return word.equals(other) ? 0 : edits.cost(word, other, most);
    }

    /** {@link #bits} as a level; {@link WordLevel#MISSING} if they are different words. */
    public WordLevel level(String word, String other) {
        if (word.equals(other)) {
            return WordLevel.EXACT;
        }
        return level(word, other, WordLevel.of(bits(word, other, WordLevel.MOST_BITS)));
    }

    /** {@link #level} of one word and others, for many of these. */
    public Function<String, WordLevel> levels(String word) {
        int[][] cuts = Edits.cuts(word);
        return other -> word.equals(other)
                ? WordLevel.EXACT
                : level(word, other, WordLevel.of(edits.cost(cuts, other, WordLevel.MOST_BITS)));
    }

    /** {@link #level} of two words that sound and look too little alike to be one, but of which one may begin the other. */
    public WordLevel cutOnly(String word, String other) {
        return level(word, other, WordLevel.MISSING);
    }

    private static WordLevel level(String word, String other, WordLevel level) {
        String shorter = word.length() < other.length() ? word : other;
        String longer = word.length() < other.length() ? other : word;
        if (shorter.length() == 1) {
            return longer.startsWith(shorter) ? WordLevel.INITIAL : WordLevel.MISSING;
        }
        boolean begins = shorter.length() >= SHORTEST_CUT && longer.startsWith(shorter);
        return begins && level.compareTo(WordLevel.CLOSE) > 0 ? WordLevel.CUT : level;
    }

    /** The word folded by each language's rules; at least one. */
    public Set<String> folded(String word) {
        Set<String> all = new LinkedHashSet<>();
        folds.forEach(rules -> all.add(fold(word, rules)));
        return all;
    }

    private static String fold(String word, Map<String, String> rules) {
        StringBuilder folded = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            String two = at + 2 <= word.length() ? rules.get(word.substring(at, at + 2)) : null;
            String one = two == null ? rules.get(word.substring(at, at + 1)) : null;
            append(folded, two != null ? two : one != null ? one : word.substring(at, at + 1));
            at += two != null ? 2 : 1;
        }
        return folded.toString();
    }

    /** Letters that stand twice are written once. */
    static String once(String letters) {
        StringBuilder word = new StringBuilder();
        append(word, letters);
        return word.toString();
    }

    private static void append(StringBuilder word, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (word.isEmpty() || word.charAt(word.length() - 1) != letters.charAt(i)) {
                word.append(letters.charAt(i));
            }
        }
    }

    /** Its consonants, breath and doubling left out; a vowel at the beginning is an a. */
    public static String skeleton(String folded) {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            boolean silent = "aeiouyhw".indexOf(letter) >= 0;
            if (!silent) {
                append(consonants, String.valueOf(letter));
            } else if (i == 0) {
                consonants.append(letter == 'h' || letter == 'w' ? letter : 'a');
            }
        }
        return consonants.toString();
    }
}
