package org.icjs.matching;

import org.jspecify.annotations.Nullable;

/** How common names, years of birth and places are among the persons that a deployment has on record. */
public interface Rarity {
    /** How many persons are on record, at least 1. */
    long population();

    /**
     * The share of persons on record who agree with a value at a level or better: what agreement is worth if it may be chance.
     *
     * @param value a word as {@link Latin#words} gives it, a year of birth, a district's code, or a gender
     * @param level of the kind that belongs to the field; {@link WordLevel#CUT} only where the value is the beginning
     * @return above 0, at most 1; 1 for levels that are no agreement
     */
    double share(Field field, String value, Level level);

    /**
     * The share of persons on record of whose names a word is the beginning of this one: what that is worth if it may be chance. Short words
     * begin many others, so that it says far less than the other way round, which is {@link WordLevel#CUT}.
     *
     * @param value a word as {@link Latin#words} gives it
     * @return above 0, at most 1
     */
    double begun(Field field, String value);

    /**
     * How two words agree, if that is known without comparing their letters: null if it isn't.
     *
     * @param asked as {@link Latin#words} gives it, or two of these as one
     * @param found a word on record
     */
    default @Nullable WordLevel known(String asked, String found) {
        return null;
    }
}
