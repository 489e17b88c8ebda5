package org.icjs.kernel;

import java.util.regex.Pattern;

/** Case number record of a court case: State and district letters, establishment, serial, year (eCourts; 16 characters). */
public record Cnr(String code) implements Comparable<Cnr> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[A-Z0-9]{2}\\d{12}");

    public Cnr {
        if (!FORM.matcher(code).matches()) {
            throw new Refused("cnr.form");
        }
    }

    @Override
    public int compareTo(Cnr other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
