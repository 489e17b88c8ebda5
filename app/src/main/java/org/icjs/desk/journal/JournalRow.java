package org.icjs.desk.journal;

import org.jspecify.annotations.Nullable;

/**
 * A line of a journal.
 *
 * @param caseText empty where the entry is of no case, or of one that the reader's office does not see
 * @param proven whether a signed checkpoint covers it
 */
public record JournalRow(
        String number,
        String time,
        String act,
        String officer,
        String caseText,
        @Nullable String href,
        boolean proven) {}
