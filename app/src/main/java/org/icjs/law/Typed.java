package org.icjs.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody has typed who looks for an offence.
 *
 * @param act an Act's code in lower case, or empty for any
 * @param number how the section's number begins, or empty for any
 * @param words each must begin a word of the label
 */
record Typed(String act, String number, List<String> words) {
    private static final Pattern CITATION =
            Pattern.compile("([a-z]*)\\s*(?:s(?:ec(?:tion)?)?\\.?\\s*)?(\\d[0-9a-z()-]*)");

    static Optional<Typed> of(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Matcher citation = CITATION.matcher(typed.replace(" (", "("));
        return Optional.of(
                citation.matches()
                        ? new Typed(citation.group(1), citation.group(2).replace("-", ""), List.of())
                        : new Typed("", "", List.of(typed.split(" ", -1))));
    }

    boolean fits(Offence offence) {
        return offence.section().act().name().toLowerCase(Locale.ROOT).startsWith(act)
                && offence.section().number().toLowerCase(Locale.ROOT).startsWith(number)
                && words.stream().allMatch(word -> beginsAWord(offence.label(), word));
    }

    private static boolean beginsAWord(String label, String word) {
        return (" " + label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ")).contains(" " + word);
    }
}
