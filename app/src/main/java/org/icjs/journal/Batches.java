package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.icjs.kernel.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what is gathered: all in one transaction, and if that fails, each on its own, so that only what is at fault fails. */
final class Batches {
    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private static final int VALID_SECONDS = 3;
    private static final String KNOWN = "select 1 from journal_entry where id = ?";

    private final Recording recording;
    private final Iterable<Projection> projections;
    private final Clock clock;
    private final Executor executor;
    private final Consumer<Draft> committed;

    /**
     * @param executor answers those who wait, so that nothing of theirs runs on the writer's thread
     * @param committed told of each draft that is durable
     */
    Batches(
            Recording recording,
            Iterable<Projection> projections,
            Clock clock,
            Executor executor,
            Consumer<Draft> committed) {
        this.recording = recording;
        this.projections = projections;
        this.clock = clock;
        this.executor = executor;
        this.committed = committed;
    }

    /**
     * Records acts and answers them. That a request key is new is taken for granted at first: only if an act is not to be recorded, or its
     * key turns out to be used, all keys are looked up.
     *
     * @param doubt given the transaction if the connection breaks while it commits
     * @throws SQLException where the connection is lost; then some are not answered
     */
    void write(List<Work.Append> works, Ledger ledger, Connection connection, Consumer<Transaction> doubt)
            throws SQLException {
        if (!write(works, ledger, false, connection, doubt)) {
            write(works, ledger, true, connection, doubt);
        }
    }

    /** False, and nothing done, where it has to be tried again with the keys looked up. */
    private boolean write(
            List<Work.Append> works, Ledger ledger, boolean lookUp, Connection connection, Consumer<Transaction> doubt)
            throws SQLException {
        Transaction transaction = new Transaction(new Draft(ledger));
        try {
            decide(works, transaction, lookUp ? Requests.of(works, connection) : Requests.none(), connection);
            if (!lookUp && !transaction.allAccepted()) {
                return false;
            }
            write(transaction, connection);
        } catch (SQLException | RuntimeException e) {
            if (!connection.isValid(VALID_SECONDS)) {
                if (transaction.committing()) {
                    doubt.accept(transaction);
                }
                throw lost(e);
            }
            connection.rollback();
            if (!lookUp && Requests.used(e)) {
                return false;
            }
            if (works.size() == 1) {
                fail(works.getFirst(), e, connection);
                return true;
            }
            LOG.info("{} acts together were not recorded; each is tried on its own", works.size(), e);
            for (Work.Append work : works) {
                write(List.of(work), ledger, connection, doubt);
            }
            return true;
        }
        answer(transaction);
        return true;
    }

    /** Commits a transaction whose entries are drafted, and tells of it. */
    void write(Transaction transaction, Connection connection) throws SQLException {
        transaction.write(projections, executor, connection);
    }

    /** Tells everybody that a transaction is committed. */
    void answer(Transaction transaction) {
        if (transaction.first() != null) {
            committed.accept(transaction.draft);
            projections.forEach(Projection::committed);
        }
        executor.execute(() ->
                transaction.outcomes.forEach((work, outcome) -> work.outcome().complete(outcome)));
    }

    /** Does one work that appends nothing by itself. */
    void alone(Work.Alone work, Ledger ledger, Connection connection) throws SQLException {
        try {
            work.task().run(ledger, connection);
        } catch (SQLException | RuntimeException e) {
            if (!connection.isValid(VALID_SECONDS)) {
                throw lost(e);
            }
            connection.rollback();
            LOG.warn("A work of the journal's writer failed", e);
            executor.execute(() -> work.fail(new IllegalStateException("not done", e)));
            return;
        }
        executor.execute(() -> work.done().complete(true));
    }

    boolean isCommitted(Transaction transaction, Connection connection) throws SQLException {
        Written first = transaction.first();
        if (first == null) {
            return false;
        }
        try (PreparedStatement query = connection.prepareStatement(KNOWN)) {
            query.setObject(1, first.envelope().id());
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private void decide(List<Work.Append> works, Transaction transaction, Requests requests, Connection connection)
            throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        load(works, transaction.draft, connection);
        for (Work.Append work : works) {
            Outcome outcome = requests.answer(work.filing());
            if (outcome == null) {
                outcome = recording.record(work, transaction.draft, now);
                if (outcome instanceof Outcome.Accepted(var receipt, var _)) {
                    requests.used(work.filing(), receipt);
                }
            }
            transaction.outcomes.put(work, outcome);
        }
    }

    /** Reads the dockets that are not at hand, by one query. */
    private static void load(List<Work.Append> works, Draft draft, Connection connection) throws SQLException {
        Set<CaseId> missing = new HashSet<>();
        for (Work.Append work : works) {
            CaseId id = work.filing().docket();
            if (id != null && draft.docket(id) == null) {
                missing.add(id);
            }
        }
        if (!missing.isEmpty()) {
            DocketRows.read(missing, Long.MAX_VALUE, connection).values().forEach(draft::know);
        }
    }

    /** A fault of the program, or a database that can take nothing now: full, read-only, or about to stop. */
    private void fail(Work.Append work, Exception fault, Connection connection) throws SQLException {
        boolean database = fault instanceof SQLException e
                && e.getSQLState() != null
                && (e.getSQLState().startsWith("53")
                        || e.getSQLState().startsWith("57")
                        || e.getSQLState().startsWith("25"));
        LOG.error("An act was not recorded", fault);
        if (work.inbox() != 0) {
            Inbox.answer(Map.of(work, new Outcome.Busy()), connection);
            connection.commit();
        }
        executor.execute(() -> {
            if (database) {
                work.giveUp();
            } else {
                work.fail(new IllegalStateException("the act was not recorded", fault));
            }
        });
    }

    private static SQLException lost(Exception e) {
        return e instanceof SQLException sql ? sql : new SQLException("the connection was lost", "08006", e);
    }
}
