package org.icjs.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Bundle;
import org.icjs.verifier.Checkpoint;
import org.icjs.verifier.Envelope;
import org.icjs.verifier.Group;
import org.icjs.verifier.InclusionProof;
import org.icjs.verifier.Merkle;
import org.icjs.verifier.SignedNote;
import org.icjs.verifier.WireEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bundles made from the tables, each entry with its path to the last checkpoint of its office. */
final class ProvenBundles implements Bundles {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final StoredEntries entries;
    private final Checkpoints checkpoints;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProvenBundles(StoredEntries entries, Checkpoints checkpoints, JdbcClient jdbc, Clock clock) {
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean write(
            CaseId docket, Function<Stored, Set<Group>> groupsFor, List<Bundle.Document> documents, OutputStream out)
            throws IOException {
        List<Stored> stored = entries.of(docket);
        Map<String, Long> lasts = new HashMap<>();
        stored.forEach(
                entry -> lasts.merge(entry.envelope().office(), entry.envelope().seq(), Math::max));
        Optional<Map<String, SignedNote>> signed = signed(lasts);
        if (stored.isEmpty() || signed.isEmpty()) {
            return false;
        }
        Map<String, List<SignedNote>> keys = new HashMap<>();
        lasts.keySet().forEach(office -> keys.put(office, checkpoints.statementsOf(new OfficeCode(office))));
        List<WireEntry> wire =
                stored.stream().map(entry -> entry.wire(groupsFor.apply(entry))).toList();
        new Bundle(
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        docket.toString(),
                        wire,
                        proofs(stored, signed.get()),
                        signed.get(),
                        keys,
                        documents)
                .write(out);
        return true;
    }

    private List<InclusionProof> proofs(List<Stored> stored, Map<String, SignedNote> signed) {
        Map<String, Tree> trees = new HashMap<>();
        List<InclusionProof> proofs = new ArrayList<>();
        for (Stored entry : stored) {
            Envelope envelope = entry.envelope();
            Tree tree = trees.computeIfAbsent(envelope.office(), office -> new Tree(new OfficeCode(office), jdbc));
            long size = size(Objects.requireNonNull(signed.get(envelope.office())));
            proofs.add(
                    new InclusionProof(envelope.head(), size, Merkle.inclusionProof(envelope.seq() - 1, size, tree)));
        }
        return proofs;
    }

    /** The checkpoints of these offices, once they cover these entries; empty if they do not in time. */
    private Optional<Map<String, SignedNote>> signed(Map<String, Long> lasts) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        checkpoints.signNow();
        while (true) {
            Map<String, SignedNote> notes = new HashMap<>();
            lasts.forEach((office, last) -> checkpoints
                    .last(new OfficeCode(office))
                    .filter(note -> size(note) >= last)
                    .ifPresent(note -> notes.put(office, note)));
            if (notes.size() == lasts.size()) {
                return Optional.of(notes);
            }
            if (System.nanoTime() > deadline) {
                return Optional.empty();
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static long size(SignedNote note) {
        return Checkpoint.parse(note.text()).size();
    }
}
