package org.icjs.persons.link;

import java.time.Instant;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;

/**
 * What an officer decided of two records.
 *
 * @param same that both are of one person; else that they never are
 * @param undone by whom and why it was taken back; null while it stands
 */
public record Decision(
        long id,
        PersonRecord one,
        PersonRecord other,
        boolean same,
        String why,
        OfficeCode office,
        OfficerCode officer,
        Instant at,
        @Nullable Undone undone) {
    /** How it was taken back. */
    public record Undone(String why, OfficeCode office, OfficerCode officer, Instant at) {}

    public boolean stands() {
        return undone == null;
    }

    public PersonRecord otherThan(PersonRecord record) {
        return one.equals(record) ? other : one;
    }
}
