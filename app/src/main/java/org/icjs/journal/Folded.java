package org.icjs.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.icjs.docket.Docket;
import org.icjs.docket.Recorded;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;

/**
 * A docket and the last entry, in the order of commits, that is in it.
 *
 * @param latest the latest time at which an entry of it was recorded
 */
record Folded(Docket docket, long position, Instant latest) {
    private static final Comparator<Recorded> TIES = Comparator.comparing(Recorded::recordedAt)
            .thenComparing(Recorded::office)
            .thenComparingLong(Recorded::seq);

    static Folded empty(CaseId id) {
        return new Folded(Docket.empty(id), 0, Instant.EPOCH);
    }

    static Folded of(CaseId id, List<Recorded> entries, long position) {
        Instant latest = entries.stream()
                .map(Recorded::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new Folded(Docket.fold(id, entries), position, latest);
    }

    /** Takes one more entry, wherever its place in the docket's order is: the result is that of folding all anew. */
    Folded with(Recorded recorded, long at) {
        Instant later = recorded.recordedAt().isAfter(latest) ? recorded.recordedAt() : latest;
        return new Folded(comesLast(recorded) ? docket.with(recorded) : anew(recorded), at, later);
    }

    private Docket anew(Recorded recorded) {
        List<Recorded> all = new ArrayList<>(docket.entries());
        all.add(recorded);
        return Docket.fold(docket.id(), all);
    }

    /**
     * An entry comes last if nobody has seen it, its own office has no later one, and either it has seen all that is there, or it would
     * lose every tie: while another entry is ready, that one is taken first.
     */
    private boolean comesLast(Recorded recorded) {
        Map<OfficeCode, Long> heads = docket.heads();
        if (heads.getOrDefault(recorded.office(), 0L) >= recorded.seq()) {
            return false;
        }
        boolean sawAll = heads.entrySet().stream()
                .allMatch(head -> head.getKey().equals(recorded.office())
                        || recorded.seen().getOrDefault(head.getKey(), 0L) >= head.getValue());
        for (Recorded other : docket.entries()) {
            boolean seen = other.seen().getOrDefault(recorded.office(), 0L) >= recorded.seq()
                    && !other.office().equals(recorded.office());
            if (seen || (!sawAll && TIES.compare(recorded, other) < 0)) {
                return false;
            }
        }
        return true;
    }
}
