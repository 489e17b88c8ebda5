package org.icjs.identity;

/** What a docket is read for; journalled with every reading. */
public enum Purpose {
    INVESTIGATION,
    SUPERVISION,
    PROSECUTION,
    EXAMINATION,
    TRIAL,
    CUSTODY,
    /** By a party to the case, on the citizen’s pages. */
    PARTY,
    /** A copy for the person concerned, on his own request. */
    COPY,
    AUDIT
}
