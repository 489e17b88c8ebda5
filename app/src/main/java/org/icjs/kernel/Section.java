package org.icjs.kernel;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of an Act, for example {@code BNS 303(2)}, or one limb of it: {@code BNS 303(2) limb 2}. Well formed is not yet in existence:
 * that is asked of the law module.
 *
 * @param number as printed: {@code 303(2)}, {@code 21(b)}, {@code 25(1-B)(a)}
 * @param limb which of the acts or circumstances that the section punishes, from 1 in the order of the file of offences; 0 leaves it open
 */
public record Section(Act act, String number, int limb) implements Comparable<Section> {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}[A-Z]{0,2}(\\([0-9a-zA-Z-]{1,5}\\)){0,4}");
    private static final Pattern TEXT =
            Pattern.compile("([A-Za-z]+)\\s*(?:[sS](?:ec(?:tion)?)?\\.?\\s*)?(\\d.*?)(?:[\\s,]*[lL]imb\\s*(.*))?");
    private static final Pattern LIMB = Pattern.compile("[1-9]\\d?");

    public Section {
        if (!NUMBER.matcher(number).matches()) {
            throw new Refused("section.form");
        }
        if (limb < 0 || limb > 99) {
            throw new Refused("section.limb");
        }
    }

    /** The section with its limb left open. */
    public Section(Act act, String number) {
        this(act, number, 0);
    }

    /**
     * @throws Refused {@code section.form} unless the text is an Act's code and a section's number; {@code section.limb} where the limb that
     *     follows them is no number from 1
     */
    public static Section parse(String text) {
        Matcher found = TEXT.matcher(text.strip());
        if (!found.matches()) {
            throw new Refused("section.form");
        }
        return new Section(
                act(found.group(1).toUpperCase(Locale.ROOT)), found.group(2).replace(" ", ""), limb(found));
    }

    private static int limb(Matcher found) {
        String limb = found.group(3);
        if (limb == null) {
            return 0;
        }
        if (!LIMB.matcher(limb).matches()) {
            throw new Refused("section.limb");
        }
        return Integer.parseInt(limb);
    }

    private static Act act(String code) {
        for (Act act : Act.values()) {
            if (act.name().equals(code)) {
                return act;
            }
        }
        throw new Refused("section.act");
    }

    /** The same with its limb left open: what sections are compared by where the limb makes no difference. */
    public Section whole() {
        return limb == 0 ? this : new Section(act, number);
    }

    public Section limb(int one) {
        return new Section(act, number, one);
    }

    /** Whether the other is the same, or one limb of it. */
    public boolean covers(Section other) {
        return equals(other) || equals(other.whole());
    }

    @Override
    public int compareTo(Section other) {
        int byAct = act.compareTo(other.act);
        int byNumber = byAct != 0 ? byAct : number.compareTo(other.number);
        return byNumber != 0 ? byNumber : Integer.compare(limb, other.limb);
    }

    @Override
    public String toString() {
        return act + " " + number + (limb == 0 ? "" : " limb " + limb);
    }
}
