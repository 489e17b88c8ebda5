package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Group;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** The acts that are recorded already under the request keys of a batch. */
final class Requests {
    private static final String FIND = """
            select used.position
            from unnest(?::text[], ?::text[]) as asked (office, request_key)
            cross join lateral (
                select position from journal_entry as e
                where e.office = asked.office and e.request_key = asked.request_key offset 0
            ) as used
            """;
    private static final String READ = "select * from journal_row where position = any(?) order by position";

    private static final String UNIQUE = "journal_entry_once";

    private record Key(OfficeCode office, String requestKey) {
        static Key of(Filing filing) {
            return new Key(filing.office(), filing.requestKey());
        }
    }

    private final Map<Key, Stored> stored = new HashMap<>();
    private final Map<Key, Receipt> now = new HashMap<>();

    private Requests() {}

    /** Before anything is looked up: as if no key were used. */
    static Requests none() {
        return new Requests();
    }

    /** Looks all of them up by one query. */
    static Requests of(List<Work.Append> works, Connection connection) throws SQLException {
        Requests requests = new Requests();
        List<Long> positions = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            works.stream().map(w -> w.filing().office().code()).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            works.stream().map(w -> w.filing().requestKey()).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    positions.add(rows.getLong(1));
                }
            }
        }
        if (!positions.isEmpty()) {
            requests.read(positions, connection);
        }
        return requests;
    }

    /** Whether a transaction failed because a request key is used. */
    static boolean used(Exception e) {
        return e instanceof PSQLException failed
                && failed.getServerErrorMessage() != null
                && UNIQUE.equals(failed.getServerErrorMessage().getConstraint());
    }

    private void read(List<Long> positions, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Stored entry = EntryRow.read(rows);
                    OfficeCode office = new OfficeCode(entry.envelope().office());
                    stored.put(new Key(office, entry.envelope().requestKey()), entry);
                }
            }
        }
    }

    /** The answer to a filing whose key was used before; null if it was not. */
    @Nullable
    Outcome answer(Filing filing) {
        Receipt earlier = now.get(Key.of(filing));
        if (earlier != null) {
            return answer(filing, earlier, EnumSet.allOf(Group.class));
        }
        Stored before = stored.get(Key.of(filing));
        return before == null
                ? null
                : answer(filing, before.receipt(), before.groups().keySet());
    }

    private static Outcome answer(Filing filing, Receipt earlier, Set<Group> held) {
        boolean sameCase = filing.docket() == null || Objects.equals(filing.docket(), earlier.docket());
        return sameCase && SameAct.same(filing.entry(), earlier.entry(), held)
                ? new Outcome.Repeated(earlier)
                : new Outcome.KeyReused();
    }

    /** From now on, within this batch, the key is used. */
    void used(Filing filing, Receipt receipt) {
        now.put(Key.of(filing), receipt);
    }
}
