package org.icjs.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What many file at once, gathered for the one writer. */
final class GatheredJournal implements Journal {
    /** Acts of one list that wait at once: it leaves room for others. */
    private static final int SLICE = 1000;

    private final Gathering gathering;
    private final StoredEntries entries;

    GatheredJournal(Gathering gathering, StoredEntries entries) {
        this.gathering = gathering;
        this.entries = entries;
    }

    @Override
    public Outcome append(Filing filing) {
        return await(appendAsync(filing));
    }

    @Override
    public CompletableFuture<Outcome> appendAsync(Filing filing) {
        return put(Work.Append.of(filing));
    }

    @Override
    public List<Outcome> appendAll(List<Filing> filings) {
        List<Outcome> outcomes = new ArrayList<>(filings.size());
        for (int from = 0; from < filings.size(); from += SLICE) {
            List<Work.Append> works = filings.subList(from, Math.min(from + SLICE, filings.size())).stream()
                    .map(Work.Append::of)
                    .toList();
            if (!gathering.offer(works)) {
                works.forEach(Work::giveUp);
            }
            works.forEach(work -> outcomes.add(await(work.outcome())));
        }
        return outcomes;
    }

    @Override
    public long lastPosition() {
        return entries.lastPosition();
    }

    /** Records what the program itself states. */
    CompletableFuture<Outcome> appendSystem(Filing filing, Work.@Nullable Also also) {
        return put(Work.Append.system(filing, also));
    }

    private CompletableFuture<Outcome> put(Work.Append work) {
        if (!gathering.offer(List.of(work))) {
            work.giveUp();
        }
        return work.outcome();
    }

    static Outcome await(CompletableFuture<Outcome> outcome) {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the journal has a fault", e.getCause());
        }
    }
}
