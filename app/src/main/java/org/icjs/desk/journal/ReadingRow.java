package org.icjs.desk.journal;

import org.jspecify.annotations.Nullable;

/**
 * A line of an access journal.
 *
 * @param href of the case that was read, if it was one
 */
public record ReadingRow(
        String number,
        String time,
        String officer,
        String purpose,
        String what,
        @Nullable String href) {}
