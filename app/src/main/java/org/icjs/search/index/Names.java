package org.icjs.search.index;

import java.util.List;
import org.icjs.matching.Field;

/** The fields of a document in the index, each a letter or two, since they stand in every segment. */
final class Names {
    static final String ID = "id";
    static final String KIND = "kind";
    /** {@code PILLAR=police}. */
    static final String FACET = "facet";

    static final String JOINED = "nj";
    static final String BEGINNING = "np";
    /** How many words a name has, {@value #LONGEST_NAME} at most. */
    static final String LENGTH = "nl";

    static final int LONGEST_NAME = 5;
    static final String YEAR = "y";
    static final String DISTRICT = "d";
    /** {@code district/village}. */
    static final String VILLAGE = "v";

    static final String GENDER = "g";
    static final String MARK = "x";
    static final String MARK_GROUP = "xs";
    static final String MARK_GRAM = "xg";
    static final String TEXT = "t";
    /** What scoring needs of a person, as doc values. */
    static final String PERSON = "p";
    /** Of words: their keys, and those of two words of a name written as one. */
    static final String WORD_KEY = "k";

    static final String JOINED_KEY = "kj";
    /** The whole item. */
    static final String ITEM = "item";
    /** The whole item, where it is too long for a column. */
    static final String LONG_ITEM = "items";

    /** Of things and words, but for {@link #words(Field)}. */
    static final List<String> KEYS = List.of(
            KIND,
            FACET,
            JOINED,
            BEGINNING,
            LENGTH,
            YEAR,
            DISTRICT,
            VILLAGE,
            GENDER,
            MARK,
            MARK_GROUP,
            MARK_GRAM,
            TEXT,
            WORD_KEY,
            JOINED_KEY);

    private Names() {}

    /** Of a name of so many words. */
    static Key length(int words) {
        return new Key(LENGTH, Integer.toString(Math.min(LONGEST_NAME, words)));
    }

    /** Where the words of a kind of name stand. */
    static String words(Field field) {
        return switch (field) {
            case NAME -> "n";
            case FATHER -> "a";
            case MOTHER -> "m";
            case BIRTH, ABODE, GENDER -> throw new IllegalArgumentException(field + " has no words");
        };
    }
}
