package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.icjs.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** One transaction of the writer: what it is to write, and what its works are answered once it is committed. */
final class Transaction {
    /** From so many entries on the projections work beside each other. */
    private static final int SEVERAL = 16;

    final Draft draft;
    final Map<Work.Append, Outcome> outcomes = new LinkedHashMap<>();
    private boolean committing;

    Transaction(Draft draft) {
        this.draft = draft;
    }

    /** The first entry that it writes, by which one can tell later whether it was committed; null if it writes none. */
    @Nullable
    Written first() {
        return draft.written.isEmpty() ? null : draft.written.getFirst();
    }

    /** Whether every act of it is to be recorded. */
    boolean allAccepted() {
        return outcomes.values().stream().allMatch(outcome -> outcome instanceof Outcome.Accepted);
    }

    /** Whether the commit was sent, so that only the database knows whether it took place. */
    boolean committing() {
        return committing;
    }

    /**
     * Writes everything and commits: in one journey to the database, unless something has to be read or told on the way.
     *
     * @param executor finds the rows of several projections at a time
     */
    void write(Iterable<Projection> projections, Executor executor, Connection connection) throws SQLException {
        Batch batch = new Batch(draft.written.stream().map(Written::appended).toList(), connection);
        if (!draft.written.isEmpty()) {
            Store.write(draft, batch);
            project(projections, executor, batch);
        }
        if (!draft.erasures.isEmpty() || alsoWrites()) {
            batch.send();
            for (Written erasure : draft.erasures) {
                projectAnew(erasure, projections, connection);
            }
            also(connection);
            Inbox.answer(outcomes, connection);
        }
        committing = true;
        batch.commit();
        draft.commit();
    }

    private static void project(Iterable<Projection> projections, Executor executor, Batch batch) throws SQLException {
        if (batch.appended().size() < SEVERAL) {
            for (Projection projection : projections) {
                projection.project(batch);
            }
            return;
        }
        List<CompletableFuture<Batch>> parts = new ArrayList<>();
        for (Projection projection : projections) {
            parts.add(CompletableFuture.supplyAsync(() -> apart(projection, batch), executor));
        }
        try {
            CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SQLException sql ? sql : new SQLException("a projection failed", "XX000", e);
        }
        parts.forEach(part -> batch.write(part.join()));
    }

    private static Batch apart(Projection projection, Batch batch) {
        Batch apart = batch.apart();
        try {
            projection.project(apart);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
        return apart;
    }

    /** What was written of the case earlier may hold what is now erased. */
    private static void projectAnew(Written erasure, Iterable<Projection> projections, Connection connection)
            throws SQLException {
        CaseId docket = Objects.requireNonNull(erasure.after()).id();
        Batch history = new Batch(Replay.of(docket, connection), connection);
        for (Projection projection : projections) {
            projection.clear(docket, connection);
            projection.project(history);
        }
        history.send();
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
