package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.icjs.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** One transaction of the writer: what it is to write, and what its works are answered once it is committed. */
final class Transaction {
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

    /** Whether the commit was sent, so that only the database knows whether it took place. */
    boolean committing() {
        return committing;
    }

    /** Writes everything and commits. */
    void write(Iterable<Projection> projections, Connection connection) throws SQLException {
        if (!draft.written.isEmpty()) {
            Store.write(draft, connection);
            project(projections, connection);
        }
        also(connection);
        Inbox.answer(outcomes, connection);
        committing = true;
        connection.commit();
        draft.commit();
    }

    private void project(Iterable<Projection> projections, Connection connection) throws SQLException {
        Batch batch = new Batch(draft.written.stream().map(Written::appended).toList(), connection);
        for (Projection projection : projections) {
            projection.project(batch);
        }
        for (Written erasure : draft.erasures) {
            projectAnew(erasure, projections, connection);
        }
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
