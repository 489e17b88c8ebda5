package org.icjs.connect.eoffice;

/** How closely a file is to be kept. What is secret does not go this way. */
enum Classification {
    UNCLASSIFIED,
    RESTRICTED,
    CONFIDENTIAL
}
