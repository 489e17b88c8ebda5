package org.icjs.kernel;

/** What sort of place a code is of. The directory numbers each sort by itself: the same code may stand at two levels. */
public enum AreaLevel {
    STATE,
    DISTRICT,
    SUBDISTRICT,
    BLOCK,
    TOWN,
    VILLAGE_COUNCIL
}
