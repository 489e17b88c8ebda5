package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.icjs.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** One transaction of the writer: what it is to write, and what its works are answered once it is committed. */
final class Transaction {
    /** From so many entries on the projections work beside each other. */
    private static final int SEVERAL = 16;

    final Draft draft;
    final Map<Work.Append, Outcome> outcomes;
    private final Batch rows;
    private volatile boolean committing;

    /** @param draft with all that it is to write */
    Transaction(Draft draft, Map<Work.Append, Outcome> outcomes) {
        this.draft = draft;
        this.outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        this.rows = new Batch(draft.written.stream().map(Written::appended).toList());
    }

    /** The first entry that it writes, by which one can tell later whether it was committed; null if it writes none. */
    @Nullable
    Written first() {
        return draft.written.isEmpty() ? null : draft.written.getFirst();
    }

    List<Work.Append> works() {
        return List.copyOf(outcomes.keySet());
    }

    /** Whether every act of it is to be recorded. */
    boolean allAccepted() {
        return outcomes.values().stream().allMatch(outcome -> outcome instanceof Outcome.Accepted);
    }

    /** Whether the commit was sent, so that only the database knows whether it took place. */
    boolean committing() {
        return committing;
    }

    /** Whether it can be sent while the next one is drafted: it writes rows and does nothing else. */
    boolean plain() {
        return draft.erasures.isEmpty() && !alsoWrites();
    }

    /**
     * Finds all rows that it writes.
     *
     * @param executor finds the rows of several projections at a time
     */
    void project(Iterable<Projection> projections, Executor executor) {
        if (draft.written.isEmpty()) {
            return;
        }
        Store.write(draft, rows);
        if (rows.appended().size() < SEVERAL) {
            projections.forEach(projection -> projection.project(rows));
            return;
        }
        List<CompletableFuture<Batch>> parts = new ArrayList<>();
        for (Projection projection : projections) {
            parts.add(CompletableFuture.supplyAsync(() -> apart(projection, rows), executor));
        }
        parts.forEach(part -> rows.write(part.join()));
    }

    /** Writes everything and commits: in one journey to the database, unless something has to be read or told on the way. */
    void send(Iterable<Projection> projections, Connection connection) throws SQLException {
        if (!plain()) {
            rows.send(connection);
            for (Written erasure : draft.erasures) {
                projectAnew(erasure, projections, connection);
            }
            also(connection);
            Inbox.answer(outcomes, connection);
        }
        committing = true;
        rows.commit(connection);
    }

    private static Batch apart(Projection projection, Batch batch) {
        Batch apart = batch.apart();
        projection.project(apart);
        return apart;
    }

    /** What was written of the case earlier may hold what is now erased. */
    private static void projectAnew(Written erasure, Iterable<Projection> projections, Connection connection)
            throws SQLException {
        CaseId docket = Objects.requireNonNull(erasure.after()).id();
        Batch history = new Batch(Replay.of(docket, connection));
        for (Projection projection : projections) {
            projection.clear(docket, connection);
            projection.project(history);
        }
        history.send(connection);
    }

    private boolean alsoWrites() {
        return outcomes.keySet().stream().anyMatch(work -> work.also() != null || work.inbox() != 0);
    }

    private void also(Connection connection) throws SQLException {
        for (var done : outcomes.entrySet()) {
            Work.Also also = done.getKey().also();
            if (also != null && done.getValue() instanceof Outcome.Accepted(var receipt, var _)) {
                also.write(receipt, connection);
            }
        }
    }
}
