package org.icjs.matching;

/** How common words are among the names that a deployment has on record. */
public interface Rarity {
    /** How many persons are on record, at least 1. */
    long population();

    /**
     * The share of persons on record who have a word that agrees with this one at the level or better.
     *
     * @param level other than {@link WordLevel#MISSING}
     * @return above 0, at most 1
     */
    double share(String word, WordLevel level);
}
