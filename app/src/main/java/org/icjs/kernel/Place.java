package org.icjs.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Where something is or happened. Words alone are a place too: of one that no register knows.
 *
 * @param where as a person would say it: house, locality, village; 1 to 300 characters
 * @param district the district's code; null outside the State, or where it is not known
 * @param area code of the town, village council or block, or of another State; null where it is not known or in no register. Entries
 *     before November 2026 have none
 */
public record Place(
        String where, @Nullable District district, @Nullable AreaCode area) {
    public static final int MAX_LENGTH = 300;

    public Place {
        where = Words.text(where, MAX_LENGTH);
    }

    public Place(String where, @Nullable District district) {
        this(where, district, null);
    }
}
