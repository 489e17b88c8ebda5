package org.icjs.kernel;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in an office's register: {@code FIR 41/2026}, {@code FSL 118/2026}. Means something only together with the office.
 *
 * @param serial from 1, begins again each year
 * @param year calendar year, India time
 */
public record RegisterNumber(Register register, int serial, int year) implements Comparable<RegisterNumber> {
    private static final Pattern FORM = Pattern.compile("(GD|FIR|CS|MR|FSL|W|P|PCC) ([1-9]\\d{0,6})/(\\d{4})");
    private static final Comparator<RegisterNumber> ORDER = Comparator.comparing(RegisterNumber::register)
            .thenComparingInt(RegisterNumber::year)
            .thenComparingInt(RegisterNumber::serial);

    public RegisterNumber {
        if (serial < 1 || serial > 9_999_999 || year < 1900 || year > 9999) {
            throw new Refused("registerNumber.form");
        }
    }

    /** @throws Refused {@code registerNumber.form} */
    public static RegisterNumber parse(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            throw new Refused("registerNumber.form");
        }
        return new RegisterNumber(
                Register.valueOf(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    @Override
    public int compareTo(RegisterNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return register + " " + serial + "/" + year;
    }
}
