package org.icjs.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.icjs.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** Dockets at hand, the least recently used given up first, bounded by the entries that they hold in all. */
final class FoldedCache {
    private final Map<CaseId, Folded> dockets = new LinkedHashMap<>(256, 0.75f, true);
    private final int entriesMax;
    private int entries;

    FoldedCache(int entriesMax) {
        this.entriesMax = entriesMax;
    }

    synchronized @Nullable Folded get(CaseId id) {
        return dockets.get(id);
    }

    /** Keeps the docket, unless one that has taken later entries is here already. */
    synchronized void put(Folded folded) {
        Folded now = dockets.get(folded.docket().id());
        if (now != null && now.position() > folded.position()) {
            return;
        }
        dockets.put(folded.docket().id(), folded);
        entries += size(folded) - (now == null ? 0 : size(now));
        var eldest = dockets.values().iterator();
        while (entries > entriesMax && eldest.hasNext()) {
            entries -= size(eldest.next());
            eldest.remove();
        }
    }

    synchronized void forget(CaseId id) {
        Folded known = dockets.remove(id);
        if (known != null) {
            entries -= size(known);
        }
    }

    synchronized void clear() {
        dockets.clear();
        entries = 0;
    }

    private static int size(Folded folded) {
        return folded.docket().entries().size() + 1;
    }
}
