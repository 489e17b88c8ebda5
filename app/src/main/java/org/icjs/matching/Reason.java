package org.icjs.matching;

import java.util.List;

/**
 * Why something counts for or against a match, as a message and its values, so that it can be said in any language.
 *
 * @param bits above zero for, below zero against; each bit doubles or halves the odds
 * @param key below {@code match.}: the level of agreement, for example {@code word.EXACT} or {@code birth.ONE}
 * @param values what the message shows, in order: words as asked and as found, years, codes of districts. These are personal: show them
 *     only where the record itself may be shown
 */
public record Reason(Field field, double bits, String key, List<String> values) {
    public Reason {
        values = List.copyOf(values);
    }
}
