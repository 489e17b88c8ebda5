package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Two transactions at a time: while the database commits one, the next is drafted on top of it. It is sent only when the one before is
 * durable; if that fails, what was drafted on top of it is thrown away and drafted anew.
 */
final class Pipeline implements AutoCloseable {
    /**
     * Fewer acts are written by this thread when the one before is committed: what comes meanwhile makes the next transaction larger, and each
     * transaction costs as much as several acts.
     */
    static final int MANY = 100;

    private final Batches batches;
    private final Consumer<Transaction> doubt;
    private final Runnable failed;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("journal-sender").factory());
    private @Nullable Sent sent;
    private List<Work.Append> unanswered = List.of();

    /** @param done with what went wrong, or null */
    private record Sent(Transaction transaction, CompletableFuture<@Nullable Exception> done) {}

    /**
     * @param doubt given the transaction if the connection breaks while it commits
     * @param failed called, on another thread, when {@link #finish} has something to mend
     */
    Pipeline(Batches batches, Consumer<Transaction> doubt, Runnable failed) {
        this.batches = batches;
        this.doubt = doubt;
        this.failed = failed;
    }

    /**
     * Records the first of these acts, as many as can go together. Until {@link #finish} the connection is not the caller's.
     *
     * @return how many are recorded, or on their way
     * @throws SQLException where the connection is lost; then some are not answered
     */
    int write(List<Work.Append> works, Ledger ledger, Connection connection) throws SQLException {
        Transaction next = works.size() < MANY ? null : batches.ahead(works, ledger);
        if (!finish(ledger, connection) || next == null) {
            return batches.write(works, ledger, connection, doubt);
        }
        next.draft.apply();
        sent = new Sent(next, CompletableFuture.supplyAsync(() -> send(next, connection), sender));
        return next.outcomes.size();
    }

    private @Nullable Exception send(Transaction transaction, Connection connection) {
        try {
            batches.send(transaction, connection);
        } catch (SQLException | RuntimeException e) {
            failed.run();
            return e;
        }
        batches.answer(transaction);
        return null;
    }

    /**
     * Waits for what was sent; then all is committed and answered.
     *
     * @return false if it had to be recorded in another way: what was drafted on top of it is void
     * @throws SQLException where the connection is lost
     */
    boolean finish(Ledger ledger, Connection connection) throws SQLException {
        Sent last = sent;
        if (last == null) {
            return true;
        }
        sent = null;
        @Nullable Exception wrong = last.done.join();
        if (wrong == null) {
            return true;
        }
        unanswered = last.transaction.works();
        batches.again(last.transaction, wrong, ledger, connection, doubt);
        unanswered = List.of();
        return false;
    }

    /** When the connection is lost: the acts on their way, of which some may be answered, or in doubt. */
    List<Work.Append> unanswered() {
        List<Work.Append> works = unanswered;
        unanswered = List.of();
        return works;
    }

    @Override
    public void close() {
        sender.close();
    }
}
