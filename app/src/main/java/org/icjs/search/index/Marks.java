package org.icjs.search.index;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and marks, however they are written: only letters and digits count, O is 0 and I is 1 beside digits, zeros in front fall away, and
 * so does the code of the country before a phone's number.
 */
final class Marks {
    private static final int GRAM = 3;
    private static final int MOST_LETTERS = 64;
    private static final Pattern GROUP = Pattern.compile("\\d+|\\p{L}+");
    private static final Pattern OH = Pattern.compile("(?<=\\d)[oO](?=\\d|$)|(?<=\\d)[oO]|[oO](?=\\d)");
    private static final Pattern EYE = Pattern.compile("(?<=\\d)[iIlL](?=\\d)");
    private static final Pattern PHONE = Pattern.compile("(?:91|0)?([6-9]\\d{9})");

    private Marks() {}

    /** As one word. */
    static String plain(String mark) {
        StringBuilder all = new StringBuilder();
        groups(mark).forEach(all::append);
        String plain = all.length() > MOST_LETTERS ? all.substring(0, MOST_LETTERS) : all.toString();
        Matcher phone = PHONE.matcher(plain);
        return phone.matches() ? phone.group(1) : plain;
    }

    /** Its numbers and its words, in order. */
    static Set<String> groups(String mark) {
        String cut = mark.length() > 2 * MOST_LETTERS ? mark.substring(0, 2 * MOST_LETTERS) : mark;
        String digits = EYE.matcher(OH.matcher(cut).replaceAll("0")).replaceAll("1");
        Set<String> groups = new LinkedHashSet<>();
        Matcher group = GROUP.matcher(digits.toUpperCase(Locale.ROOT));
        while (group.find()) {
            String one = group.group();
            groups.add(one.length() > 1 && one.startsWith("0") ? one.replaceFirst("^0+(?=.)", "") : one);
        }
        return groups;
    }

    /** Its numbers only: the words between them are written as one likes. */
    static Set<String> numbers(String mark) {
        Set<String> numbers = groups(mark);
        numbers.removeIf(group -> !Character.isDigit(group.charAt(0)));
        return numbers;
    }

    static Set<String> grams(String plain) {
        Set<String> grams = new LinkedHashSet<>();
        for (int i = 0; i + GRAM <= plain.length(); i++) {
            grams.add(plain.substring(i, i + GRAM));
        }
        return grams;
    }

    /** How far one agrees with another, 0 to 1: the same, all of its groups, or its threes of letters. */
    static double agreement(String asked, String found) {
        String one = plain(asked);
        String other = plain(found);
        if (one.equals(other)) {
            return 1;
        }
        if (groups(found).containsAll(groups(asked)) || (one.length() > GRAM && other.contains(one))) {
            return 0.9;
        }
        Set<String> numbers = numbers(asked);
        if (numbers.size() > 1 && numbers(found).containsAll(numbers)) {
            return 0.85;
        }
        Set<String> grams = grams(one);
        if (grams.isEmpty()) {
            return 0;
        }
        Set<String> common = new LinkedHashSet<>(grams);
        common.retainAll(grams(other));
        return 0.8 * common.size() / grams.size();
    }
}
