package org.icjs.docket;

/** How far a case has come. */
public enum Stage {
    /** Entered in the general diary; no FIR is registered. */
    INFORMATION,
    INVESTIGATION,
    /** The police report is on its way to the court or being compared. */
    REPORT_FILED,
    REPORT_RETURNED,
    /** Registered by the court under its own number. */
    BEFORE_COURT,
    TRIAL,
    JUDGED,
    /** No case: somebody asks for a certificate of clearance. */
    CLEARANCE,
    /** The certificate is given or declined. */
    CLEARANCE_DECIDED
}
