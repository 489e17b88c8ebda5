package org.icjs.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of a summary list.
 *
 * @param value with its line breaks
 * @param source null where the value was computed here and now
 * @param change a link to put the value right; null where this reader can't
 */
public record SummaryRow(
        String key,
        String value,
        @Nullable Source source,
        @Nullable Link change) {
    public static SummaryRow of(String key, String value) {
        return new SummaryRow(key, value, null, null);
    }
}
