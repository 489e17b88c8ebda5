package org.icjs.law;

/** How a fine stands beside imprisonment. */
public enum Fine {
    NONE,
    /** Imprisonment and fine. */
    WITH,
    /** Imprisonment, or fine, or both. */
    ALTERNATIVE,
    /** Imprisonment with or without fine. */
    OPTIONAL,
    /** Fine only. */
    ONLY
}
