package org.icjs.matching;

/** How well one field of two descriptions agrees: constants of an enum, best first. */
public sealed interface Level permits WordLevel, YearLevel, AbodeLevel, GenderLevel {
    String name();

    int ordinal();

    /** Of a message that says it, for example {@code word.EXACT}. */
    default String key() {
        String kind = switch (this) {
            case WordLevel _ -> "word";
            case YearLevel _ -> "year";
            case AbodeLevel _ -> "abode";
            case GenderLevel _ -> "gender";
        };
        return kind + "." + name();
    }
}
