package org.icjs.law;

/** What the law answers to a question of class. Never a guess: where the answer hangs on something else, it says so. */
public enum Answer {
    YES,
    NO,
    /** Yes where the offence's {@link Offence#condition condition} is met. */
    CONDITIONAL,
    /** The same as for the offence that was abetted, attempted, conspired at or screened. */
    AS_PRINCIPAL,
    /** Courts have answered differently, or the text is open. */
    UNSETTLED
}
