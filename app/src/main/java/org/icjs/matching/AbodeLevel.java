package org.icjs.matching;

/** How near two places of living are. */
public enum AbodeLevel implements Level {
    VILLAGE,
    DISTRICT,
    /** Districts with a common border. */
    NEIGHBOUR,
    ELSEWHERE
}
