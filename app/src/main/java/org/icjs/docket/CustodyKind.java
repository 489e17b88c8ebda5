package org.icjs.docket;

/** The custody that a Magistrate may authorise: BNSS 187(2), (3). */
public enum CustodyKind {
    POLICE,
    JUDICIAL
}
