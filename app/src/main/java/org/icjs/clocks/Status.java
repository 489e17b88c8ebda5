package org.icjs.clocks;

/** How a deadline stands. */
public enum Status {
    RUNNING,
    MET_ON_TIME,
    MET_LATE,
    BREACHED,
    /** Ended by something else than its own fulfilment, for example by bail. */
    STOPPED,
    NOT_APPLICABLE,
    /** A fact is missing; the explanation says which. */
    CANNOT_TELL
}
