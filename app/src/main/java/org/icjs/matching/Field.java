package org.icjs.matching;

/** What of a person is compared. Each is worth bits by itself. */
public enum Field {
    NAME,
    FATHER,
    MOTHER,
    BIRTH,
    ABODE,
    GENDER
}
