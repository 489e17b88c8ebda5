package org.icjs.law;

/** What the file of offences knows of a section. */
public enum Standing {
    /** It punishes, and its limbs are on file. */
    LISTED,
    /** The whole Act is on file, and no such section of it punishes anything: a slip of the pen. */
    NOT_AN_OFFENCE,
    /** Of that Act only some sections are on file: cannot tell. Its class follows from its punishment (First Schedule, Part II). */
    NOT_ON_FILE
}
