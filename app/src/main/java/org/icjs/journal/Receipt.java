package org.icjs.journal;

import java.time.Instant;
import org.icjs.docket.Entry;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * Shows that an entry is recorded, durably.
 *
 * @param docket null only for an entry about no case
 * @param seq its number in the office's journal
 * @param hash the entry's hash, 64 hexadecimal digits
 * @param entry as recorded, with what the system assigned
 */
public record Receipt(
        @Nullable CaseId docket,
        EntryId id,
        OfficeCode office,
        long seq,
        Instant recordedAt,
        String hash,
        Entry entry) {}
