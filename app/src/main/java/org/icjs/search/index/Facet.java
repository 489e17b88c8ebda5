package org.icjs.search.index;

/** By what a result can be narrowed. */
public enum Facet {
    /** An agency's code. */
    PILLAR,
    /** A district's code. */
    DISTRICT,
    /** What a person is in the case. */
    ROLE,
    STATUS,
    /** Four digits. */
    YEAR
}
