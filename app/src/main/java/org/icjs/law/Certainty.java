package org.icjs.law;

/** How sure a row is; shown beside every answer. */
public enum Certainty {
    /** Read from the text of the Act, where the First Schedule is silent or prints it otherwise. */
    TEXT,
    /** The text of the Act and the First Schedule agree. */
    SCHEDULE,
    /** From secondary sources; to be checked against the Gazette. */
    SECONDARY,
    /**
     * An offence of the IPC whose punishment or class was taken over from the offence of the BNS that corresponds to it; to be checked
     * against the First Schedule of 1973.
     */
    CORRESPONDING,
    /** The class hangs on a point that courts have answered differently. */
    UNSETTLED
}
