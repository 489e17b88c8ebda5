package org.icjs.kernel;

/**
 * A thing within one case file that may be evidence, {@code E1}, {@code E2} and so on, from seizure to disposal.
 *
 * @param number from 1, in the order of first mention
 */
public record ExhibitRef(int number) implements Comparable<ExhibitRef> {
    public static final int MAX = 9999;

    public ExhibitRef {
        if (number < 1 || number > MAX) {
            throw new Refused("exhibitRef.form");
        }
    }

    /** @throws Refused {@code exhibitRef.form} unless the text is {@code E} and a number */
    public static ExhibitRef parse(String text) {
        if (!text.matches("E[1-9]\\d{0,3}")) {
            throw new Refused("exhibitRef.form");
        }
        return new ExhibitRef(Integer.parseInt(text.substring(1)));
    }

    @Override
    public int compareTo(ExhibitRef other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "E" + number;
    }
}
