package org.icjs.connect.bhashini;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.icjs.docket.EntryType;
import org.icjs.docket.RecordEntry.BodyErased;
import org.icjs.journal.Follower;
import org.icjs.journal.Stored;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/**
 * Joins recordings to the entries that came of them, by the request key, behind the journals; and takes away the recordings and
 * translations of an entry that is erased.
 */
@Component
final class DictationFollower implements Follower {
    private static final String ERASED = EntryType.of(BodyErased.class).name();
    private static final String JOIN = """
            update bhashini_dictation as d set docket = e.docket, entry = e.entry
            from unnest(?, ?, ?, ?) as e (office, request_key, docket, entry)
            where d.request_key = e.request_key and d.office = e.office and d.entry is null and d.accepted is not null
            """;

    private static final String RECORDINGS = "delete from bhashini_dictation where entry = any (?)";
    private static final String TRANSLATIONS = "delete from bhashini_translation where entry = any (?)";

    @Override
    public String name() {
        return "bhashini-dictations";
    }

    @Override
    public void take(List<Stored> entries, Connection connection) throws SQLException {
        List<Stored> inCases =
                entries.stream().filter(stored -> stored.docket() != null).toList();
        try (PreparedStatement join = connection.prepareStatement(JOIN)) {
            join.setArray(
                    1,
                    array(
                            connection,
                            "text",
                            inCases.stream().map(stored -> stored.envelope().office())));
            join.setArray(
                    2,
                    array(
                            connection,
                            "text",
                            inCases.stream().map(stored -> stored.envelope().requestKey())));
            join.setArray(3, array(connection, "uuid", inCases.stream().map(DictationFollower::docket)));
            join.setArray(
                    4,
                    array(
                            connection,
                            "uuid",
                            inCases.stream().map(stored -> stored.envelope().id())));
            join.executeUpdate();
        }
        for (Stored stored : inCases) {
            if (stored.envelope().type().equals(ERASED) && stored.entry() instanceof BodyErased order) {
                erase(order.entries(), connection);
            }
        }
    }

    private static UUID docket(Stored stored) {
        CaseId docket = Objects.requireNonNull(stored.docket());
        return docket.id();
    }

    private static Array array(Connection connection, String type, java.util.stream.Stream<?> values)
            throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private static void erase(List<EntryId> entries, Connection connection) throws SQLException {
        for (String sql : List.of(RECORDINGS, TRANSLATIONS)) {
            try (PreparedStatement erase = connection.prepareStatement(sql)) {
                erase.setArray(1, array(connection, "uuid", entries.stream().map(EntryId::id)));
                erase.executeUpdate();
            }
        }
    }
}
