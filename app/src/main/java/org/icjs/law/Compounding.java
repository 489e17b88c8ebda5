package org.icjs.law;

/** Whether the person wronged may end the case (BNSS 359). */
public enum Compounding {
    NO,
    /** By that person alone: 359(1). */
    YES,
    /** With the court's permission: 359(2). */
    WITH_PERMISSION,
    /** As the offence abetted, attempted or done in common: 359(3). */
    AS_PRINCIPAL,
    /** Not on file. */
    UNKNOWN
}
