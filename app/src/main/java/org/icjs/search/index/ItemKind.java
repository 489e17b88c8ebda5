package org.icjs.search.index;

/** What can be found. */
public enum ItemKind {
    PERSON,
    CASE,
    EXHIBIT,
    VEHICLE,
    PROPERTY,
    DOCUMENT
}
