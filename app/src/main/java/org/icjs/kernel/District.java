package org.icjs.kernel;

import java.util.regex.Pattern;

/** A district by its code in the Local Government Directory, for example 261 for Aizawl. Spellings change, codes do not. */
public record District(String code) implements Comparable<District> {
    private static final Pattern FORM = Pattern.compile("\\d{1,4}");

    public District {
        if (!FORM.matcher(code).matches()) {
            throw new Refused("district.form");
        }
    }

    @Override
    public int compareTo(District other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
