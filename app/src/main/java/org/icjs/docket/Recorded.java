package org.icjs.docket;

import java.time.Instant;
import java.util.Map;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;

/**
 * An entry with what its envelope says of it.
 *
 * @param seq its number in the office's journal
 * @param occurredAt when the act was done
 * @param recordedAt when the journal took it
 * @param seen the docket's heads that its author knew: office to sequence
 */
public record Recorded(
        EntryId id,
        OfficeCode office,
        long seq,
        OfficerCode officer,
        Instant occurredAt,
        Instant recordedAt,
        Map<OfficeCode, Long> seen,
        Entry entry) {
    public Recorded {
        seen = Map.copyOf(seen);
    }
}
