package org.icjs.kernel;

/** The numbered registers that offices keep; each office numbers its own from 1 in each calendar year, India time. */
public enum Register {
    /** The general diary of a police station. */
    GD,
    /** First information reports of a police station (BNSS 173). */
    FIR,
    /** Police reports, also called charge sheets or final forms (BNSS 193). */
    CS,
    /** The malkhana: property in a police station's keeping. */
    MR,
    /** Cases of a forensic science laboratory. */
    FSL,
    /** Warrants and orders of custody of a court. */
    W,
    /** Admissions to a jail. */
    P,
    /** Applications for a certificate of clearance to the office of a Superintendent of Police. */
    PCC
}
