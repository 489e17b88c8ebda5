package org.icjs.kernel;

import java.util.regex.Pattern;

/** An officer, for example {@code MZP-1042}: a number, never a name, since it stands in hashed envelopes. */
public record OfficerCode(String code) implements Comparable<OfficerCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,12}-[A-Z0-9]{1,16}");

    public OfficerCode {
        if (!FORM.matcher(code).matches()) {
            throw new Refused("officerCode.form");
        }
    }

    @Override
    public int compareTo(OfficerCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
