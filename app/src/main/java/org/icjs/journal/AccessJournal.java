package org.icjs.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;

/** Who has read what, for which purpose: one journal for each reading office, hashed and chained as entries are. */
public interface AccessJournal {
    /**
     * One reading.
     *
     * @param seq its number in the reading office's access journal
     */
    record Access(
            OfficeCode office,
            long seq,
            OfficerCode officer,
            Instant at,
            String purpose,
            String what,
            @Nullable CaseId docket) {}

    /**
     * Records one reading; durable when this returns, so it is called before the answer leaves. One record for each page or answer.
     *
     * @param purpose for which it is read, for example {@code TRIAL}
     * @param what which page or call, and what was asked for; at most 1,000 characters are kept
     * @param docket null where it is about no one case
     */
    void record(OfficeCode office, OfficerCode officer, String purpose, String what, @Nullable CaseId docket);

    /** The latest readings of one case by all offices, newest first. */
    List<Access> of(CaseId docket, int limit);

    /** The last readings by one office before a number, newest first. */
    List<Access> before(OfficeCode office, long seq, int limit);

    /** Those readings by these offices that are searches, before a moment, newest first: what they say begins with {@code search}. */
    List<Access> searches(Collection<OfficeCode> offices, Instant before, int limit);

    /** The readings by one office from a number on, in its order. */
    List<Access> of(OfficeCode office, long from, int limit);
}
