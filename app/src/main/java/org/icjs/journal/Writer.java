package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of this process that writes, while this process holds the writer's lock of the database; while another one holds it,
 * the thread hands over what is filed here. Outlives any connection.
 */
final class Writer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int BATCH_MAX = 1000;
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final DataSource database;
    private final Gathering gathering;
    private final Batches batches;
    private final HandedOver handedOver;
    private final FoldedCache dockets;
    private final Pipeline pipeline;
    private final List<Tenure> tenures = new ArrayList<>();
    private @Nullable Transaction inDoubt;
    private volatile boolean stopping;
    private volatile boolean leading;

    /** Told when this process begins and ends to be the writer. */
    interface Tenure {
        void began(Ledger ledger);

        void ended();
    }

    Writer(DataSource database, Gathering gathering, Batches batches, HandedOver handedOver, FoldedCache dockets) {
        this.database = database;
        this.gathering = gathering;
        this.batches = batches;
        this.handedOver = handedOver;
        this.dockets = dockets;
        this.pipeline = new Pipeline(batches, transaction -> inDoubt = transaction, gathering::wake);
    }

    void tell(Tenure tenure) {
        tenures.add(tenure);
    }

    boolean leading() {
        return leading;
    }

    /** Lets it end once what it is writing is committed. */
    void stop() {
        stopping = true;
        gathering.wake();
    }

    @Override
    public void run() {
        try {
            while (!stopping) {
                try (Connection connection = database.getConnection()) {
                    serve(connection);
                } catch (SQLException e) {
                    LOG.warn("The journal's writer has lost the database, SQL state {}", e.getSQLState());
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            pipeline.close();
            if (inDoubt != null) {
                inDoubt.outcomes.keySet().forEach(Work::giveUp);
            }
            gathering.close();
        }
    }

    private void serve(Connection connection) throws SQLException, InterruptedException {
        WriterLock.prepare(connection);
        boolean taken = WriterLock.tryTake(connection);
        while (!stopping && !taken) {
            settle(connection);
            List<Work> works = gathering.next(BATCH_MAX, LOOK);
            gathering.takeWoken();
            handedOver.put(works, connection);
            taken = WriterLock.tryTake(connection);
        }
        // Who is stopped the moment that he has the lock still leads, for no act, and gives it back: the connection,
        // and
        // with it the lock, goes to a pool.
        if (taken) {
            connection.setAutoCommit(false);
            lead(connection);
        }
    }

    private void lead(Connection connection) throws SQLException, InterruptedException {
        settle(connection);
        Ledger ledger = LedgerRows.read(dockets, connection);
        connection.commit();
        LOG.info("Writing the journals from position {}", ledger.position);
        leading = true;
        tenures.forEach(tenure -> tenure.began(ledger));
        List<Work> left = new ArrayList<>();
        try {
            gathering.wake();
            while (!stopping) {
                left.addAll(gathering.next(BATCH_MAX, LOOK));
                if (gathering.takeWoken() || left.isEmpty()) {
                    pipeline.finish(ledger, connection);
                    left.addAll(Inbox.take(BATCH_MAX, connection));
                    connection.rollback();
                }
                while (!left.isEmpty()) {
                    left.subList(0, take(left, ledger, connection)).clear();
                }
            }
            pipeline.finish(ledger, connection);
            WriterLock.release(connection);
            connection.commit();
        } catch (SQLException e) {
            left.addAll(0, pipeline.unanswered());
            keep(left);
            throw e;
        } finally {
            leading = false;
            tenures.forEach(Tenure::ended);
        }
    }

    /** Does the first of them: of the appends that follow each other as many as can go together, or one work of another kind. */
    private int take(List<Work> works, Ledger ledger, Connection connection) throws SQLException {
        List<Work.Append> appends = new ArrayList<>();
        for (Work work : works) {
            if (!(work instanceof Work.Append append)) {
                break;
            }
            appends.add(append);
        }
        if (appends.isEmpty()) {
            pipeline.finish(ledger, connection);
            batches.alone((Work.Alone) works.getFirst(), ledger, connection);
            return 1;
        }
        return pipeline.write(appends, ledger, connection);
    }

    /** After a lost connection: what was not done comes first next time, except what lies in the inbox, or in doubt. */
    private void keep(List<Work> left) {
        List<Work> back = new ArrayList<>();
        for (Work work : left) {
            boolean doubtful =
                    inDoubt != null && work instanceof Work.Append append && inDoubt.outcomes.containsKey(append);
            boolean inInbox = work instanceof Work.Append append && append.inbox() != 0;
            if (work.expired()) {
                work.giveUp();
            } else if (!doubtful && !inInbox) {
                back.add(work);
            }
        }
        gathering.back(back);
    }

    /** A transaction whose commit was sent when the connection broke: the database says whether it took place. */
    private void settle(Connection connection) throws SQLException {
        Transaction doubtful = inDoubt;
        if (doubtful == null) {
            return;
        }
        boolean committed = batches.isCommitted(doubtful, connection);
        inDoubt = null;
        LOG.info("A transaction in doubt was {}", committed ? "committed" : "not committed");
        if (committed) {
            batches.answer(doubtful);
        } else {
            keep(List.copyOf(doubtful.outcomes.keySet()));
        }
    }
}
