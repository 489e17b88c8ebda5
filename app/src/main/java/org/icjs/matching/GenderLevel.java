package org.icjs.matching;

public enum GenderLevel implements Level {
    SAME,
    OTHER
}
