package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.icjs.kernel.CaseId;
import org.jspecify.annotations.Nullable;
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
     * Records acts and answers them: the first of these, as many as can go together. That a request key is new is taken for granted at first:
     * only if an act is not to be recorded, or its key turns out to be used, all keys are looked up.
     *
     * @param doubt given the transaction if the connection breaks while it commits
     * @return how many are done
     * @throws SQLException where the connection is lost; then some are not answered
     */
    int write(List<Work.Append> works, Ledger ledger, Connection connection, Consumer<Transaction> doubt)
            throws SQLException {
        return write(works, ledger, false, connection, doubt);
    }

    private int write(
            List<Work.Append> works, Ledger ledger, boolean lookUp, Connection connection, Consumer<Transaction> doubt)
            throws SQLException {
        Transaction transaction = null;
        try {
            Draft draft = new Draft(ledger);
            load(works, draft, connection);
            transaction = decide(works, draft, lookUp ? Requests.of(works, connection) : Requests.none(), true);
            if (!lookUp && !transaction.allAccepted()) {
                return write(works, ledger, true, connection, doubt);
            }
            transaction.project(projections, executor);
            transaction.send(projections, connection);
        } catch (SQLException | RuntimeException e) {
            List<Work.Append> tried = transaction == null ? works : transaction.works();
            again(tried, transaction, lookUp, e, ledger, connection, doubt);
            return tried.size();
        }
        transaction.draft.apply();
        answer(transaction);
        return transaction.outcomes.size();
    }

    /** Records and answers, in other ways, the acts of a transaction that was applied to the ledger and could not be committed. */
    void again(Transaction failed, Exception e, Ledger ledger, Connection connection, Consumer<Transaction> doubt)
            throws SQLException {
        failed.draft.undo();
        again(failed.works(), failed, false, e, ledger, connection, doubt);
    }

    private void again(
            List<Work.Append> works,
            @Nullable Transaction failed,
            boolean lookedUp,
            Exception e,
            Ledger ledger,
            Connection connection,
            Consumer<Transaction> doubt)
            throws SQLException {
        if (!connection.isValid(VALID_SECONDS)) {
            if (failed != null && failed.committing()) {
                doubt.accept(failed);
            }
            throw lost(e);
        }
        connection.rollback();
        if (!lookedUp && Requests.used(e)) {
            List<Work.Append> left = works;
            while (!left.isEmpty()) {
                left = left.subList(write(left, ledger, true, connection, doubt), left.size());
            }
            return;
        }
        if (works.size() == 1) {
            fail(works.getFirst(), e, connection);
            return;
        }
        LOG.info("{} acts together were not recorded; each is tried on its own", works.size(), e);
        for (Work.Append work : works) {
            write(List.of(work), ledger, connection, doubt);
        }
    }

    /**
     * Drafts acts, the first of these, while the transaction before is not committed yet, reading nothing. The ledger stays as it is.
     *
     * @return with all its rows; null if something has to be read or refused first
     */
    @Nullable
    Transaction ahead(List<Work.Append> works, Ledger ledger) {
        Draft draft = new Draft(ledger);
        if (!missing(works, draft).isEmpty()) {
            return null;
        }
        Transaction transaction;
        try {
            transaction = decide(works, draft, Requests.none(), false);
            if (!transaction.allAccepted() || !transaction.plain()) {
                return null;
            }
            transaction.project(projections, executor);
        } catch (RuntimeException e) {
            // Whatever it is, it comes again where nothing is drafted ahead, and is answered there.
            LOG.debug("Not drafted ahead", e);
            return null;
        }
        return transaction;
    }

    /** Sends a transaction that has its rows, and commits it. */
    void send(Transaction transaction, Connection connection) throws SQLException {
        transaction.send(projections, connection);
    }

    /** Commits a transaction whose entries are drafted, and tells of it. */
    void commit(Transaction transaction, Connection connection) throws SQLException {
        transaction.project(projections, executor);
        transaction.send(projections, connection);
        transaction.draft.apply();
        answer(transaction);
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

    /**
     * @param settled whether all that the draft rests on is committed
     * @throws Unsettled where the first act is one that can't be judged on what is not committed; another ends the transaction before it
     */
    private Transaction decide(List<Work.Append> works, Draft draft, Requests requests, boolean settled) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<Work.Append, Outcome> outcomes = new LinkedHashMap<>();
        for (Work.Append work : works) {
            Outcome outcome = requests.answer(work.filing());
            if (outcome == null) {
                try {
                    outcome = recording.record(work, draft, now, settled && draft.written.isEmpty());
                } catch (Unsettled e) {
                    if (outcomes.isEmpty()) {
                        throw e;
                    }
                    break;
                }
                if (outcome instanceof Outcome.Accepted(var receipt, var _)) {
                    requests.used(work.filing(), receipt);
                }
            }
            outcomes.put(work, outcome);
        }
        return new Transaction(draft, outcomes);
    }

    /** Reads the dockets that are not at hand, by one query. */
    private static void load(List<Work.Append> works, Draft draft, Connection connection) throws SQLException {
        Set<CaseId> missing = missing(works, draft);
        if (!missing.isEmpty()) {
            DocketRows.read(missing, Long.MAX_VALUE, connection).values().forEach(draft::know);
        }
    }

    private static Set<CaseId> missing(List<Work.Append> works, Draft draft) {
        Set<CaseId> missing = new HashSet<>();
        for (Work.Append work : works) {
            CaseId id = work.filing().docket();
            if (id != null && draft.docket(id) == null) {
                missing.add(id);
            }
        }
        return missing;
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
