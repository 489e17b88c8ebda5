package org.icjs.kernel;

/**
 * Where something is or happened.
 *
 * @param where as a person would say it: house, locality, village; 1 to 300 characters
 * @param district the district's code
 */
public record Place(String where, District district) {
    public static final int MAX_LENGTH = 300;

    public Place {
        where = Words.text(where, MAX_LENGTH);
    }
}
