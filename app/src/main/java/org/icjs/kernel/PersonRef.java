package org.icjs.kernel;

/**
 * A person within one case file, {@code P1}, {@code P2} and so on, whatever part the person plays in it.
 *
 * @param number from 1, in the order of first mention
 */
public record PersonRef(int number) implements Comparable<PersonRef> {
    public static final int MAX = 9999;

    public PersonRef {
        if (number < 1 || number > MAX) {
            throw new Refused("personRef.form");
        }
    }

    /** @throws Refused {@code personRef.form} unless the text is {@code P} and a number */
    public static PersonRef parse(String text) {
        if (!text.matches("P[1-9]\\d{0,3}")) {
            throw new Refused("personRef.form");
        }
        return new PersonRef(Integer.parseInt(text.substring(1)));
    }

    @Override
    public int compareTo(PersonRef other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "P" + number;
    }
}
