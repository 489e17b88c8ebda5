package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The table through which a process that is not the writer hands its acts over, and gets its answers. */
final class Inbox {
    static final String RANG = "icjs_inbox";
    static final String ANSWERED = "icjs_answered";
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private static final String PUT =
            "insert into journal_inbox (sender, filing) values (?, ?) returning id, pg_notify('icjs_inbox', '')";
    /** What is older, nobody waits for. */
    private static final String TAKE = """
            select id, filing from journal_inbox
            where outcome is null and sent_at > clock_timestamp() - interval '30 seconds'
            order by id limit ?
            """;

    private static final String ANSWER = "update journal_inbox set outcome = ? where id = ?";
    private static final String TELL = "select pg_notify('icjs_answered', '')";
    private static final String COLLECT =
            "delete from journal_inbox where sender = ? and outcome is not null returning id, outcome";
    private static final String SWEEP =
            "delete from journal_inbox where sent_at < clock_timestamp() - interval '10 minutes'";

    private Inbox() {}

    /** An answer that has come. */
    record Answer(long id, String outcome) {}

    /** Hands an act over; says under which number. */
    static long put(UUID sender, Work.Append work, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PUT)) {
            insert.setObject(1, sender);
            insert.setString(2, InboxJson.filing(work));
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Acts that other processes have handed over, oldest first. They stay until they are answered. */
    static List<Work.Append> take(int most, Connection connection) throws SQLException {
        List<Work.Append> works = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(TAKE)) {
            query.setInt(1, most);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    read(rows.getLong("id"), rows.getString("filing"), works);
                }
            }
        }
        return works;
    }

    private static void read(long id, String filing, List<Work.Append> works) {
        try {
            works.add(InboxJson.filing(id, filing));
        } catch (IllegalArgumentException e) {
            // Of another version of the program; its sender will give it up.
            LOG.warn("Act {} that was handed over can't be read", id);
        }
    }

    /** Writes the answers to those that were handed over, within the transaction that records them. */
    static void answer(Map<Work.Append, Outcome> outcomes, Connection connection) throws SQLException {
        boolean any = false;
        try (PreparedStatement update = connection.prepareStatement(ANSWER)) {
            for (var answered : outcomes.entrySet()) {
                if (answered.getKey().inbox() != 0) {
                    update.setString(1, InboxJson.outcome(answered.getValue()));
                    update.setLong(2, answered.getKey().inbox());
                    update.addBatch();
                    any = true;
                }
            }
            if (any) {
                update.executeBatch();
            }
        }
        if (any) {
            execute(TELL, connection);
        }
    }

    /** Takes the answers that have come for a sender. */
    static List<Answer> collect(UUID sender, Connection connection) throws SQLException {
        List<Answer> answers = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(COLLECT)) {
            query.setObject(1, sender);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    @Nullable String outcome = rows.getString("outcome");
                    answers.add(new Answer(rows.getLong("id"), outcome == null ? "" : outcome));
                }
            }
        }
        return answers;
    }

    /** Removes what nobody has collected. */
    static void sweep(Connection connection) throws SQLException {
        execute(SWEEP, connection);
    }

    private static void execute(String sql, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
