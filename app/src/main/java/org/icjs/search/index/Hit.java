package org.icjs.search.index;

import org.icjs.matching.Score;
import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param identifier the one that the question names, whole or in part; null if it was found by other things
 * @param score why it matches, in bits; without reasons where it was found by a number or by words of its text
 * @param probability 0 to 1: that this is the person or thing meant, given all that is on record
 */
public record Hit(Item item, @Nullable Identifier identifier, Score score, double probability) {}
