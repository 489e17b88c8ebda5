package org.icjs.journal;

import java.util.List;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Finding;
import org.icjs.docket.Recorded;
import org.icjs.docket.Unknown;
import org.icjs.verifier.Envelope;
import org.icjs.verifier.Hash;
import org.jspecify.annotations.Nullable;

/**
 * An entry about to be stored.
 *
 * @param before null for an entry about no case
 */
record Written(
        long position,
        Envelope envelope,
        Hash hash,
        Body body,
        Recorded recorded,
        @Nullable Docket before,
        @Nullable Docket after,
        List<Finding> contradictions) {

    Appended appended() {
        EntryType type = recorded.entry() instanceof Unknown
                ? null
                : EntryType.of(recorded.entry().getClass());
        return new Appended(recorded, type, before, after, envelope, position, contradictions);
    }

    Receipt receipt() {
        return new Receipt(
                after == null ? null : after.id(),
                recorded.id(),
                recorded.office(),
                recorded.seq(),
                recorded.recordedAt(),
                hash.hex(),
                recorded.entry());
    }
}
