package org.icjs.kernel;

import java.util.regex.Pattern;

/** A telephone number: an optional + and 5 to 15 digits (ITU-T E.164). */
public record Phone(String code) implements Comparable<Phone> {
    private static final Pattern FORM = Pattern.compile("\\+?\\d{5,15}");

    public Phone {
        if (!FORM.matcher(code).matches()) {
            throw new Refused("phone.form");
        }
    }

    @Override
    public int compareTo(Phone other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
