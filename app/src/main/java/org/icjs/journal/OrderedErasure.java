package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.icjs.docket.RecordEntry;
import org.icjs.verifier.Commitments;
import org.icjs.verifier.Group;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out the orders of erasure that are recorded. From the commit of the order nobody reads the parts any more; then a role of the
 * database that can do nothing else removes the bytes. What a crash leaves undone is done at the next start.
 */
final class OrderedErasure implements Erasure {
    private static final Logger LOG = LoggerFactory.getLogger(OrderedErasure.class);

    private static final String OPEN_ORDERS = """
            select b.office, b.seq, b.seed, b.salt_open, b.salt_restricted, b.salt_protected,
                   b.open is not null and not x.open as keeps_open,
                   b.restricted is not null and not x.restricted as keeps_restricted,
                   b.protected is not null and not x.protected as keeps_protected
            from journal_erasure as x join journal_body as b on b.office = x.office and b.seq = x.seq
            where not x.done
            order by b.office, b.seq
            """;
    private static final String REMOVE = """
            update journal_body
            set seed = null, salt_open = ?, salt_restricted = ?, salt_protected = ?,
                open = case when ? then open end,
                restricted = case when ? then restricted end,
                protected = case when ? then protected end
            where office = ? and seq = ?
            """;
    private static final String DONE = "update journal_erasure set done = true where office = ? and seq = ?";

    private final GatheredJournal journal;
    private final DataSource eraser;
    private final Clock clock;

    /** @param eraser connections of the role that may erase */
    OrderedErasure(GatheredJournal journal, DataSource eraser, Clock clock) {
        this.journal = journal;
        this.eraser = eraser;
        this.clock = clock;
    }

    @Override
    public Outcome erase(Order order) {
        List<Group> groups = order.groups().stream().sorted().toList();
        Filing filing = new Filing(
                order.office(),
                order.officer(),
                order.docket(),
                new RecordEntry.BodyErased(order.entries(), groups, order.authority()),
                clock.instant(),
                order.requestKey(),
                null,
                true);
        Outcome outcome = GatheredJournal.await(journal.appendSystem(filing, null));
        if (outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Repeated) {
            carryOut();
        }
        return outcome;
    }

    /** Removes what is ordered and not yet removed. */
    void carryOut() {
        try (Connection connection = eraser.getConnection()) {
            connection.setAutoCommit(false);
            List<Remains> open = open(connection);
            for (Remains remains : open) {
                remove(remains, connection);
            }
            connection.commit();
            if (!open.isEmpty()) {
                LOG.info("Parts of {} entries were erased", open.size());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an erasure is ordered and not yet carried out", e);
        }
    }

    /** What an entry keeps: the salt of each group that stays, in the order of the groups. */
    private record Remains(String office, long seq, List<byte @Nullable []> salts, List<Boolean> keeps) {}

    private static List<Remains> open(Connection connection) throws SQLException {
        List<Remains> open = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(OPEN_ORDERS);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                byte @Nullable [] seed = row.getBytes("seed");
                List<byte @Nullable []> salts = new ArrayList<>();
                List<Boolean> keeps = new ArrayList<>();
                for (Group group : Group.values()) {
                    boolean kept = row.getBoolean("keeps_" + group.word());
                    byte @Nullable [] stored = row.getBytes("salt_" + group.word());
                    byte @Nullable [] salt = seed == null
                            ? stored
                            : Commitments.salt(seed, group).bytes();
                    keeps.add(kept);
                    salts.add(kept ? salt : null);
                }
                open.add(new Remains(row.getString("office"), row.getLong("seq"), salts, keeps));
            }
        }
        return open;
    }

    private static void remove(Remains remains, Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(REMOVE);
                PreparedStatement done = connection.prepareStatement(DONE)) {
            int at = 1;
            for (byte @Nullable [] salt : remains.salts()) {
                update.setBytes(at++, salt);
            }
            for (boolean kept : remains.keeps()) {
                update.setBoolean(at++, kept);
            }
            update.setString(at++, remains.office());
            update.setLong(at, remains.seq());
            update.executeUpdate();
            done.setString(1, remains.office());
            done.setLong(2, remains.seq());
            done.executeUpdate();
        }
    }
}
