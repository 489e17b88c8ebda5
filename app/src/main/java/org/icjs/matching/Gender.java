package org.icjs.matching;

/** As told in a record. */
public enum Gender {
    FEMALE,
    MALE,
    TRANSGENDER
}
