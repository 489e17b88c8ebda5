package org.icjs.docket;

/** The part that an office plays in one case. Decides, with the data sharing matrix, what it may file and read. */
public enum OfficeRole {
    /** The police station that registered the case or to which it was transferred. */
    INVESTIGATOR,
    /** The office above the investigating station: Sub-Division, Superintendent. Follows from the offices' hierarchy. */
    SUPERVISOR,
    /** The prosecution office that scrutinises and conducts the case. */
    PROSECUTOR,
    /** A laboratory that was asked to examine exhibits of the case. */
    LABORATORY,
    /** The court that takes remand, cognizance or trial. */
    COURT,
    /** A jail that holds, held, or was ordered to hold a person of the case. */
    JAIL,
    /** The District Legal Services Authority, once somebody of the case is held. Follows from the court's district. */
    LEGAL_SERVICES
}
