package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one follower in this process, whenever no other process does: who locks its row runs it. */
final class FollowerRuns implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(FollowerRuns.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Entries gather for so long before they are taken: a case that changes ten times meanwhile is worked on once. */
    private static final Duration GATHER = Duration.ofMillis(200);

    private static final int REST = 3;
    private static final Duration PAUSE_MAX = Duration.ofSeconds(30);

    /** If the machine fails, what was written and the position that goes with it may be lost, together: then it is taken again. */
    private static final String UNHURRIED = "set local synchronous_commit = off";

    private static final String ENTER = "insert into follower (name) values (?) on conflict do nothing";
    private static final String LOCK =
            "select position from follower where name = ? and not paused for no key update skip locked";
    private static final String MOVE = "update follower set position = ? where name = ?";
    private static final String READ = "select * from journal_row where position > ? order by position limit ?";

    private final Follower follower;
    private final DataSource database;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean stopping;

    FollowerRuns(Follower follower, DataSource database) {
        this.follower = follower;
        this.database = database;
    }

    /** There may be something new. */
    void wake() {
        news.release();
    }

    void stop() {
        stopping = true;
        wake();
    }

    @Override
    public void run() {
        Duration pause = LOOK;
        try {
            while (!stopping) {
                try {
                    long begun = System.nanoTime();
                    await(step(), Duration.ofNanos(System.nanoTime() - begun));
                    pause = LOOK;
                } catch (SQLException | RuntimeException e) {
                    LOG.warn(
                            "The follower {} failed; it tries the same entries again in {}", follower.name(), pause, e);
                    Thread.sleep(pause);
                    pause = pause.multipliedBy(2).compareTo(PAUSE_MAX) < 0 ? pause.multipliedBy(2) : PAUSE_MAX;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** While there is writing it rests three times as long as it worked: what may lag leaves the processors to what may not. */
    private void await(int taken, Duration worked) throws InterruptedException {
        if (taken > 0) {
            boolean writing = news.drainPermits() > 0;
            Duration rest = writing ? worked.multipliedBy(REST) : Duration.ZERO;
            if (taken < follower.atOnce() && rest.compareTo(GATHER) < 0) {
                rest = GATHER;
            }
            Thread.sleep(rest);
            return;
        }
        boolean woken = news.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        news.drainPermits();
        if (!woken || stopping) {
            follower.rest();
        }
    }

    /** Takes the next entries; says how many: 0 if there are none, or it is not ours to run now. */
    int step() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                OptionalLong position = lock(connection);
                List<Stored> entries =
                        position.isEmpty() ? List.of() : read(follower.standsAt(position.getAsLong()), connection);
                if (entries.isEmpty()) {
                    connection.rollback();
                    return 0;
                }
                follower.take(entries, connection);
                move(entries.getLast().position(), connection);
                connection.commit();
                return entries.size();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private OptionalLong lock(Connection connection) throws SQLException {
        try (PreparedStatement unhurried = connection.prepareStatement(UNHURRIED);
                PreparedStatement enter = connection.prepareStatement(ENTER);
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            unhurried.execute();
            enter.setString(1, follower.name());
            enter.executeUpdate();
            lock.setString(1, follower.name());
            try (ResultSet row = lock.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    private List<Stored> read(long position, Connection connection) throws SQLException {
        List<Stored> entries = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setLong(1, position);
            query.setInt(2, follower.atOnce());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(EntryRow.read(rows));
                }
            }
        }
        return entries;
    }

    private void move(long position, Connection connection) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(MOVE)) {
            move.setLong(1, position);
            move.setString(2, follower.name());
            move.executeUpdate();
        }
    }
}
