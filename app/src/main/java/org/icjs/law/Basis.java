package org.icjs.law;

/** What a term of imprisonment is measured by. */
public enum Basis {
    /** The section's own term. */
    OWN,
    /** The section's own term, on top of that for the principal offence. */
    ADDITIONAL,
    /** The principal offence's punishment; a least term, where given, is a floor to it. */
    PRINCIPAL,
    /** One-half of the longest term for the principal offence; life counts as twenty years (BNS 6). */
    HALF,
    QUARTER,
    EIGHTH;

    public boolean dependsOnPrincipal() {
        return this != OWN && this != ADDITIONAL;
    }
}
