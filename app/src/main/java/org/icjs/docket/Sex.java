package org.icjs.docket;

/** As recorded in police forms. */
public enum Sex {
    FEMALE,
    MALE,
    TRANSGENDER
}
