package org.icjs.identity;

/** What a docket is read for, or something searched for; journalled with every reading. */
public enum Purpose {
    INVESTIGATION,
    SUPERVISION,
    PROSECUTION,
    EXAMINATION,
    TRIAL,
    CUSTODY,
    /** That who is held has an advocate: Legal Services Authorities Act, 1987, section 12(g). */
    LEGAL_AID,
    /** A copy for the person concerned, on his own request. */
    COPY,
    /** By a party to the case, on the citizen’s pages. */
    PARTY,
    AUDIT,
    /** Searched for: information was received, and no case is registered yet. */
    INFORMATION_RECEIVED,
    /** Searched for: somebody is missed. */
    MISSING_PERSON,
    /** Searched for: who somebody is, living or dead. */
    IDENTIFICATION,
    /** Searched for: whether what somebody says of himself is so, for example a surety. */
    VERIFICATION,
    /** Searched for: the work of offices below. */
    OVERSIGHT
}
