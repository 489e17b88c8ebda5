package org.icjs.kernel;

import java.util.regex.Pattern;

/**
 * A place by its code in the Local Government Directory, for example {@code VILLAGE_COUNCIL 264132}. Known whatever it is called.
 *
 * @param code digits, as the directory writes them
 */
public record AreaCode(AreaLevel level, String code) {
    private static final Pattern FORM = Pattern.compile("[A-Z_]{4,15} \\d{1,9}");

    public AreaCode {
        if (!code.matches("\\d{1,9}")) {
            throw new Refused("areaCode.form");
        }
    }

    /** @throws Refused {@code areaCode.form} */
    public static AreaCode parse(String text) {
        if (FORM.matcher(text).matches()) {
            String[] parts = text.split(" ", 2);
            for (AreaLevel level : AreaLevel.values()) {
                if (level.name().equals(parts[0])) {
                    return new AreaCode(level, parts[1]);
                }
            }
        }
        throw new Refused("areaCode.form");
    }

    @Override
    public String toString() {
        return level + " " + code;
    }
}
