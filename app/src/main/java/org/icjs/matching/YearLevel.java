package org.icjs.matching;

/** How far years of birth lie apart: {@link BirthYears#apart}. */
public enum YearLevel implements Level {
    SAME(0),
    ONE(1),
    TWO(2),
    THREE(3),
    FIVE(5),
    TEN(10),
    FURTHER(Integer.MAX_VALUE);

    private final int mostYears;

    YearLevel(int mostYears) {
        this.mostYears = mostYears;
    }

    public static YearLevel of(int years) {
        for (YearLevel level : values()) {
            if (years <= level.mostYears) {
                return level;
            }
        }
        return FURTHER;
    }
}
