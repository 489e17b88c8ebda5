package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Something for the writer to do. */
sealed interface Work {
    /** How long an act waits for the journal before its author is told to try again. */
    Duration PATIENCE = Duration.ofSeconds(30);

    /** Whether nobody waits for it any longer. */
    boolean expired();

    /** Ends it without having done it: the journal can't take it now. */
    void giveUp();

    void fail(RuntimeException fault);

    /**
     * An act to be recorded.
     *
     * @param system whether the program itself files it
     * @param also what else is to be written by the same transaction if it is recorded
     * @param inbox the row by which another process handed it over; 0 if it was filed here
     * @param since {@link System#nanoTime()} when it was filed
     */
    record Append(
            Filing filing,
            boolean system,
            @Nullable Also also,
            long inbox,
            long since,
            CompletableFuture<Outcome> outcome)
            implements Work {
        static Append of(Filing filing) {
            return new Append(filing, false, null, 0, System.nanoTime(), new CompletableFuture<>());
        }

        static Append system(Filing filing, @Nullable Also also) {
            return new Append(filing, true, also, 0, System.nanoTime(), new CompletableFuture<>());
        }

        static Append handedOver(Filing filing, boolean system, long inbox) {
            return new Append(filing, system, null, inbox, System.nanoTime(), new CompletableFuture<>());
        }

        @Override
        public boolean expired() {
            return outcome.isDone() || System.nanoTime() - since > PATIENCE.toNanos();
        }

        @Override
        public void giveUp() {
            outcome.complete(new Outcome.Busy());
        }

        @Override
        public void fail(RuntimeException fault) {
            outcome.completeExceptionally(fault);
        }
    }

    /** Something to be done while nobody appends, in a transaction of its own. */
    record Alone(Task task, CompletableFuture<Boolean> done) implements Work {
        @Override
        public boolean expired() {
            return done.isDone();
        }

        /** Completes with false. */
        @Override
        public void giveUp() {
            done.complete(false);
        }

        @Override
        public void fail(RuntimeException fault) {
            done.completeExceptionally(fault);
        }
    }

    /** What else an append writes. */
    @FunctionalInterface
    interface Also {
        void write(Receipt receipt, Connection connection) throws SQLException;
    }

    /** Work on the writer's ledger and connection, on which a transaction is open; commits it. May be run again if the connection breaks. */
    @FunctionalInterface
    interface Task {
        void run(Ledger ledger, Connection connection) throws SQLException;
    }
}
