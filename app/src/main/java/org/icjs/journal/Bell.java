package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to what other processes of this database say: entries have come, an act is handed over, an answer is there. */
final class Bell implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final int LOOK_MILLIS = 500;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DataSource database;
    private final Gathering gathering;
    private final HandedOver handedOver;
    private final LongConsumer arrived;
    private volatile boolean stopping;

    /** @param arrived told the position of the last entry, as far as known; 0 where it may be any */
    Bell(DataSource database, Gathering gathering, HandedOver handedOver, LongConsumer arrived) {
        this.database = database;
        this.gathering = gathering;
        this.handedOver = handedOver;
        this.arrived = arrived;
    }

    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        try {
            while (!stopping) {
                try (Connection connection = database.getConnection()) {
                    listen(connection);
                } catch (SQLException e) {
                    LOG.info("Not listening for a moment, SQL state {}", e.getSQLState());
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            handedOver.giveUp();
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen icjs_journal");
            statement.execute("listen icjs_inbox");
            statement.execute("listen icjs_answered");
            // What was said while nobody listened.
            arrived.accept(0);
            gathering.wake();
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (!stopping) {
                PGNotification @Nullable [] heard = postgres.getNotifications(LOOK_MILLIS);
                if (heard != null) {
                    for (PGNotification notification : heard) {
                        hear(notification);
                    }
                }
                handedOver.collect();
            }
            statement.execute("unlisten *");
        }
    }

    private void hear(PGNotification notification) {
        switch (notification.getName()) {
            case "icjs_journal" -> arrived.accept(Long.parseLong(notification.getParameter()));
            case "icjs_inbox" -> gathering.wake();
            default -> {
                // An answer: collected at each turn.
            }
        }
    }
}
