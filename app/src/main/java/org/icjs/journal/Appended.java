package org.icjs.journal;

import java.util.List;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Finding;
import org.icjs.docket.Recorded;
import org.icjs.verifier.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * One entry that has come to the journals here.
 *
 * @param type null if this program does not know it
 * @param before the docket as it was; null for an entry about no case
 * @param after the docket with this entry; null for an entry about no case
 * @param position its number among all entries here, in the order of commits, from 1, without gaps
 * @param contradictions what stood against it when it was recorded
 */
public record Appended(
        Recorded recorded,
        @Nullable EntryType type,
        @Nullable Docket before,
        @Nullable Docket after,
        Envelope envelope,
        long position,
        List<Finding> contradictions) {}
