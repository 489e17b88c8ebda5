package org.icjs.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.RecordEntry;
import org.icjs.docket.Recorded;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Envelope;
import org.icjs.verifier.Hash;
import org.jspecify.annotations.Nullable;

/** What one transaction is to write. Nothing of it is in the ledger before {@link #apply}. */
final class Draft {
    private static final Duration SKEW_MAX = Duration.ofHours(1);

    final List<Written> written = new ArrayList<>();
    /** Those of the written that order an erasure which is to be carried out. */
    final List<Written> erasures = new ArrayList<>();

    final List<Chain.Node> nodes = new ArrayList<>();
    final Map<OfficeCode, Chain> chains = new HashMap<>();
    final Map<Ledger.Counter, Integer> counters = new HashMap<>();
    private final Map<CaseId, Folded> dockets = new HashMap<>();
    private final Ledger ledger;
    private final Replaced replaced = new Replaced();
    private long position;

    Draft(Ledger ledger) {
        this.ledger = ledger;
        this.position = ledger.position;
    }

    /** The office's journal as it stands, this transaction's own entries included; may be appended to. */
    Chain chain(OfficeCode office) {
        return chains.computeIfAbsent(office, code -> {
            Chain chain = ledger.chains.get(code);
            return chain == null ? Chain.empty(code) : chain.copy();
        });
    }

    /** Whether the office writes here, or has not begun to write anywhere. */
    boolean home(OfficeCode office) {
        Chain drafted = chains.get(office);
        Chain chain = drafted == null ? ledger.chains.get(office) : drafted;
        return chain == null || chain.home();
    }

    @Nullable
    Folded docket(CaseId id) {
        Folded drafted = dockets.get(id);
        return drafted == null ? ledger.dockets.get(id) : drafted;
    }

    /** Takes a docket that was read from the database. */
    void know(Folded folded) {
        dockets.put(folded.docket().id(), folded);
    }

    /** The next number of a register. */
    int next(Ledger.Counter counter) {
        int next = counters.getOrDefault(counter, ledger.counters.getOrDefault(counter, 0)) + 1;
        counters.put(counter, next);
        return next;
    }

    /**
     * Puts an entry at the end of its office's journal.
     *
     * @param before the docket that it comes to; null for an entry about no case
     * @param erases whether it is an order of erasure, and to be carried out
     */
    Written append(
            Envelope envelope,
            Body body,
            Recorded recorded,
            @Nullable Folded before,
            List<Finding> contradictions,
            boolean erases) {
        Hash hash = envelope.hash();
        Docket after = null;
        if (before != null) {
            Folded folded = before.with(recorded, position + 1);
            if (erases && recorded.entry() instanceof RecordEntry.BodyErased order) {
                folded = Erased.mask(folded, order);
            }
            know(folded);
            after = folded.docket();
        }
        position++;
        chain(recorded.office()).append(hash, recorded.recordedAt(), nodes);
        Written entry = new Written(
                position,
                envelope,
                hash,
                body,
                recorded,
                before == null ? null : before.docket(),
                after,
                List.copyOf(contradictions));
        written.add(entry);
        if (erases) {
            erasures.add(entry);
        }
        return entry;
    }

    /**
     * When an entry that is recorded now says that it was: not before what its journal has, and after what its docket has, unless that
     * came from a node whose clock is far wrong.
     */
    Instant recordedAt(OfficeCode office, @Nullable Folded docket, Instant now) {
        Instant at = now.isBefore(chain(office).recordedAt()) ? chain(office).recordedAt() : now;
        if (docket == null || docket.latest().isBefore(at) || !docket.latest().isBefore(now.plus(SKEW_MAX))) {
            return at;
        }
        return docket.latest().plusMillis(1);
    }

    long position() {
        return position;
    }

    /** Puts it all into the ledger, for the drafts after this one. */
    void apply() {
        chains.forEach((office, chain) -> replaced.chains.put(office, ledger.chains.put(office, chain)));
        counters.forEach((counter, last) -> replaced.counters.put(counter, ledger.counters.put(counter, last)));
        dockets.values().forEach(ledger.dockets::put);
        replaced.position = ledger.position;
        ledger.position = position;
    }

    /** Takes it all out of the ledger again, since it could not be committed; nothing may have been applied since. */
    void undo() {
        replaced.chains.forEach((office, chain) -> restore(ledger.chains, office, chain));
        replaced.counters.forEach((counter, last) -> restore(ledger.counters, counter, last));
        dockets.keySet().forEach(ledger.dockets::forget);
        ledger.position = replaced.position;
    }

    private static <K, V> void restore(Map<K, V> ledger, K key, @Nullable V before) {
        if (before == null) {
            ledger.remove(key);
        } else {
            ledger.put(key, before);
        }
    }

    /** What the ledger held before. */
    private static final class Replaced {
        private final Map<OfficeCode, @Nullable Chain> chains = new HashMap<>();
        private final Map<Ledger.Counter, @Nullable Integer> counters = new HashMap<>();
        private long position;
    }

    Iterable<Folded> dockets() {
        return dockets.values();
    }
}
