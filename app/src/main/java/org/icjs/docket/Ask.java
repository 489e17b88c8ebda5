package org.icjs.docket;

/** Whether a form asks for a component. All but {@link #REQUIRED} may be null in the record. */
public enum Ask {
    /** Must be given. */
    REQUIRED,
    /** May be left out. */
    OPTIONAL,
    /** Must be given unless the docket holds the fact already; then it is shown, and giving it again is refused. */
    UNLESS_KNOWN,
    /** May be given unless the docket holds the fact already. */
    OPTIONAL_UNLESS_KNOWN,
    /** Given by the system when the entry is recorded: the next number of a register. A client that sends it is refused. */
    ASSIGNED
}
