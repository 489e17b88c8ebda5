package org.icjs.identity;

/** What a docket is read for; journalled with every reading. */
public enum Purpose {
    INVESTIGATION,
    SUPERVISION,
    PROSECUTION,
    EXAMINATION,
    TRIAL,
    CUSTODY,
    AUDIT
}
