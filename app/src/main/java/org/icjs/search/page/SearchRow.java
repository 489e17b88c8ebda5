package org.icjs.search.page;

import org.jspecify.annotations.Nullable;

/**
 * One search, as it was journalled.
 *
 * @param href of the case that it was made for; null where it was made for none, or the reader has no part in it
 */
public record SearchRow(
        String when,
        String officer,
        String purpose,
        String what,
        String caseText,
        @Nullable String href) {}
