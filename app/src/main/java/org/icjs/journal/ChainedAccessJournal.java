package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The access journals. Readings that come while others are being written are written together, by one thread of this process; several
 * processes take turns by the lock on each office's head.
 */
final class ChainedAccessJournal implements AccessJournal, Runnable {
    private static final int WHAT_MAX = 1000;
    private static final int BATCH_MAX = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final RandomGenerator random;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(10_000);
    private volatile boolean stopping;

    private record Waiting(Access access, CompletableFuture<Boolean> done) {}

    ChainedAccessJournal(DataSource database, JdbcClient jdbc, Clock clock, RandomGenerator random) {
        this.database = database;
        this.jdbc = jdbc;
        this.clock = clock;
        this.random = random;
    }

    /** Who can't be journalled can't read: this throws rather than let an answer go unrecorded. */
    @Override
    public void record(OfficeCode office, OfficerCode officer, String purpose, String what, @Nullable CaseId docket) {
        String kept = what.codePointCount(0, what.length()) <= WHAT_MAX
                ? what
                : what.substring(0, what.offsetByCodePoints(0, WHAT_MAX));
        Access access =
                new Access(office, 0, officer, clock.instant().truncatedTo(ChronoUnit.MILLIS), purpose, kept, docket);
        Waiting waiting = new Waiting(access, new CompletableFuture<>());
        if (stopping || !queue.offer(waiting)) {
            throw new TransientDataAccessResourceException("the access journal can take nothing now");
        }
        try {
            waiting.done().orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            throw new DataAccessResourceFailureException("the reading could not be journalled", e);
        }
    }

    @Override
    public List<Access> of(CaseId docket, int limit) {
        return jdbc.sql("""
                        select * from access_entry
                        where docket = :docket
                        order by at desc, office, seq desc limit :limit
                        """)
                .param("docket", docket.id())
                .param("limit", limit)
                .query((row, _) -> AccessRows.reading(row))
                .list();
    }

    @Override
    public List<Access> before(OfficeCode office, long seq, int limit) {
        return jdbc.sql("""
                        select * from access_entry
                        where office = :office and seq < :seq
                        order by seq desc limit :limit
                        """)
                .param("office", office.code())
                .param("seq", seq)
                .param("limit", limit)
                .query((row, _) -> AccessRows.reading(row))
                .list();
    }

    /** The condition is that of the index of searches, word for word. */
    @Override
    public List<Access> searches(Collection<OfficeCode> offices, Instant before, int limit) {
        return jdbc.sql("""
                        select * from access_entry
                        where office = any(:offices) and at < :before and restricted like '{"what":"search %'
                        order by at desc, office, seq desc limit :limit
                        """)
                .param("offices", offices.stream().map(OfficeCode::code).toArray(String[]::new))
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query((row, _) -> AccessRows.reading(row))
                .list();
    }

    @Override
    public List<Access> of(OfficeCode office, long from, int limit) {
        return jdbc.sql("""
                        select * from access_entry
                        where office = :office and seq >= :from
                        order by seq limit :limit
                        """)
                .param("office", office.code())
                .param("from", from)
                .param("limit", limit)
                .query((row, _) -> AccessRows.reading(row))
                .list();
    }

    /** Writes what waits until {@link #stop}, and then the rest. */
    @Override
    public void run() {
        try {
            while (!stopping || !queue.isEmpty()) {
                Waiting first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    List<Waiting> batch = new ArrayList<>(List.of(first));
                    queue.drainTo(batch, BATCH_MAX - 1);
                    write(batch);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopping = true;
    }

    private void write(List<Waiting> batch) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                AccessRows.write(batch.stream().map(Waiting::access).toList(), random, connection);
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
            batch.forEach(waiting -> waiting.done().complete(true));
        } catch (SQLException | RuntimeException e) {
            batch.forEach(waiting -> waiting.done().completeExceptionally(e));
        }
    }
}
