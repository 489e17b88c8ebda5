package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The right to write, one for each database: an advisory lock that the writer's own connection holds, so that who has lost the lock
 * has lost the connection too and can commit nothing more.
 */
final class WriterLock {
    /** {@code icjs} in ASCII, and one. */
    private static final long KEY = 0x69636a73_00000001L;

    private WriterLock() {}

    /**
     * Lets the server notice within seconds that we are gone, so that another may take over; makes sure that a commit is on disk when it
     * is answered, whatever the role's default is; and keeps the cost of a batch the same however large the journal is.
     */
    static void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set tcp_keepalives_idle = 3");
            statement.execute("set tcp_keepalives_interval = 1");
            statement.execute("set tcp_keepalives_count = 3");
            statement.execute("set synchronous_commit = on");
            // The writer looks up a batch's few rows by keys, so one plan for each statement serves always. It may be
            // made while tables are empty: each look-up is a sub-query of its own, which only an index can answer.
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_hashjoin = off");
            statement.execute("set enable_mergejoin = off");
        }
    }

    static boolean tryTake(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            query.setLong(1, KEY);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    static void release(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            query.setLong(1, KEY);
            query.execute();
        }
    }
}
