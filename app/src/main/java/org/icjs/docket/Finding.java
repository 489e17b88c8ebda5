package org.icjs.docket;

/**
 * What stands against an entry.
 *
 * @param severity whether it is refused, or recorded with the contradiction raised
 * @param pointer JSON pointer to the component that it is about; empty for the act as a whole
 * @param code message key below {@code finding.}, for example {@code arrest.beforeFir}
 * @param under section of law, for example {@code BNSS 36}; empty if none
 */
public record Finding(Severity severity, String pointer, String code, String under) {
    /** What follows from a finding. */
    public enum Severity {
        /** Malformed, or an act that the law does not know: refused before it is stored. */
        REFUSED,
        /** It may have happened all the same: recorded if the officer confirms it, and raised as a task at once. */
        CONTRADICTION
    }

    public static Finding refused(String pointer, String code, String under) {
        return new Finding(Severity.REFUSED, pointer, code, under);
    }

    public static Finding contradiction(String pointer, String code, String under) {
        return new Finding(Severity.CONTRADICTION, pointer, code, under);
    }

    public boolean refuses() {
        return severity == Severity.REFUSED;
    }
}
