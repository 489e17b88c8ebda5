package org.icjs.law;

/** By which court an offence is triable (BNSS, First Schedule). */
public enum Court {
    SESSION,
    /** A court that a special Act names: NDPS 36, POCSO 28, SC/ST 14, UAPA by way of the NIA Act, JJ 86. */
    SPECIAL,
    /** Magistrate of the first class. */
    MFC,
    ANY_MAGISTRATE,
    /** The court in which the offence is committed (BNSS chapter XXVIII); if not in a court, any Magistrate. */
    WHERE_COMMITTED,
    /** The court that tries the principal offence. */
    PRINCIPAL
}
