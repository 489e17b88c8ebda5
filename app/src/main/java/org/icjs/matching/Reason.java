package org.icjs.matching;

import java.util.List;

/**
 * Why something counts for or against a match, as a message and its values, so that it can be said in any language: the message's key is
 * {@code match.} and {@link Level#key}.
 *
 * @param bits above zero for, below zero against; each bit doubles or halves the odds
 * @param values what the message shows: for words the one asked for and the one found, where there are both; for years and places those
 *     asked for and found. These are personal: show them only where the record itself may be shown
 */
public record Reason(Field field, Level level, double bits, List<String> values) {
    public Reason {
        values = List.copyOf(values);
    }
}
