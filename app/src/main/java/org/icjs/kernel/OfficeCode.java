package org.icjs.kernel;

import java.util.regex.Pattern;

/** An office that keeps a journal, for example {@code MZ-PS-BAWNGKAWN}: State, kind, place; fixed for ever, whatever the office is called. */
public record OfficeCode(String code) implements Comparable<OfficeCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,24}){1,4}");

    public OfficeCode {
        if (!FORM.matcher(code).matches()) {
            throw new Refused("officeCode.form");
        }
    }

    @Override
    public int compareTo(OfficeCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
