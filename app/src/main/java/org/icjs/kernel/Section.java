package org.icjs.kernel;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of an Act, for example {@code BNS 303(2)}. Well formed is not yet in existence: that is asked of the law module.
 *
 * @param number as printed: {@code 303(2)}, {@code 21(b)}, {@code 25(1-B)(a)}
 */
public record Section(Act act, String number) implements Comparable<Section> {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}[A-Z]{0,2}(\\([0-9a-zA-Z-]{1,5}\\)){0,4}");
    private static final Pattern TEXT = Pattern.compile("([A-Za-z]+)\\s*(?:[sS](?:ec(?:tion)?)?\\.?\\s*)?(\\d.*)");

    public Section {
        if (!NUMBER.matcher(number).matches()) {
            throw new Refused("section.form");
        }
    }

    /** @throws Refused {@code section.form} unless the text is an Act's code and a section's number */
    public static Section parse(String text) {
        Matcher found = TEXT.matcher(text.strip());
        if (!found.matches()) {
            throw new Refused("section.form");
        }
        return new Section(
                act(found.group(1).toUpperCase(Locale.ROOT)), found.group(2).replace(" ", ""));
    }

    private static Act act(String code) {
        for (Act act : Act.values()) {
            if (act.name().equals(code)) {
                return act;
            }
        }
        throw new Refused("section.act");
    }

    @Override
    public int compareTo(Section other) {
        int byAct = act.compareTo(other.act);
        return byAct != 0 ? byAct : number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return act + " " + number;
    }
}
