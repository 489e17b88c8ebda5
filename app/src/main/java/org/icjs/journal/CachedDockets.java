package org.icjs.journal;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Docket;
import org.icjs.docket.RecordEntry;
import org.icjs.docket.Recorded;
import org.icjs.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** Dockets at hand, brought up to date by what has come since: one look into an index where nothing has. */
final class CachedDockets implements Dockets {
    private final StoredEntries entries;
    private final FoldedCache cache;

    CachedDockets(StoredEntries entries, FoldedCache cache) {
        this.entries = entries;
        this.cache = cache;
    }

    @Override
    public Optional<Docket> find(CaseId id) {
        @Nullable Folded known = cache.get(id);
        List<Stored> news = entries.after(id, known == null ? 0 : known.position());
        if (known == null && news.isEmpty()) {
            return Optional.empty();
        }
        Folded folded = known == null ? anew(id, news) : with(known, news);
        cache.put(folded);
        return Optional.of(folded.docket());
    }

    @Override
    public Docket load(CaseId id) {
        return find(id).orElseGet(() -> Docket.empty(id));
    }

    private Folded with(Folded known, List<Stored> news) {
        Folded folded = known;
        for (Stored stored : news) {
            Recorded recorded = stored.recorded();
            if (recorded.entry() instanceof RecordEntry.BodyErased) {
                // Earlier entries have lost something, which the tables know best.
                return anew(known.docket().id(), entries.of(known.docket().id()));
            }
            folded = folded.with(recorded, stored.position());
        }
        return folded;
    }

    private static Folded anew(CaseId id, List<Stored> all) {
        return Folded.of(
                id, all.stream().map(Stored::recorded).toList(), all.getLast().position());
    }
}
