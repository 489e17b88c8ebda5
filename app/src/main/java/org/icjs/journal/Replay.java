package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjs.docket.EntryType;
import org.icjs.docket.Finding;
import org.icjs.docket.Recorded;
import org.icjs.docket.Unknown;
import org.icjs.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** Entries that are stored, once more as they came: each with its docket before and after it. */
final class Replay {
    private static final String OF_DOCKET = "select * from journal_row where docket = ? order by position";
    private static final String AFTER = "select * from journal_row where position > ? order by position limit ?";
    private static final String CONTRADICTIONS = """
            select position, pointer, code, under, shown from journal_contradiction
            where position = any(?)
            order by position, nth
            """;

    private final FoldedCache dockets;
    private final Connection connection;

    Replay(FoldedCache dockets, Connection connection) {
        this.dockets = dockets;
        this.connection = connection;
    }

    /** One case's whole history. */
    static List<Appended> of(CaseId docket, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OF_DOCKET)) {
            query.setObject(1, docket.id());
            Replay replay = new Replay(new FoldedCache(Integer.MAX_VALUE), connection);
            return replay.appended(read(query));
        }
    }

    /** The next entries behind a position; asked for in order, from 0 on. */
    List<Appended> after(long position, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(AFTER)) {
            query.setLong(1, position);
            query.setInt(2, limit);
            return appended(read(query));
        }
    }

    private static List<Stored> read(PreparedStatement query) throws SQLException {
        List<Stored> stored = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                stored.add(EntryRow.read(rows));
            }
        }
        return stored;
    }

    private List<Appended> appended(List<Stored> entries) throws SQLException {
        Map<Long, List<Finding>> contradictions = contradictions(entries);
        List<Appended> appended = new ArrayList<>(entries.size());
        for (Stored stored : entries) {
            Recorded recorded = stored.recorded();
            CaseId id = stored.docket();
            Folded before = id == null ? null : before(id, stored.position());
            Folded after = before == null ? null : before.with(recorded, stored.position());
            if (after != null) {
                dockets.put(after);
            }
            appended.add(new Appended(
                    recorded,
                    recorded.entry() instanceof Unknown
                            ? null
                            : EntryType.of(recorded.entry().getClass()),
                    before == null ? null : before.docket(),
                    after == null ? null : after.docket(),
                    stored.envelope(),
                    stored.position(),
                    contradictions.getOrDefault(stored.position(), List.of())));
        }
        return appended;
    }

    private Folded before(CaseId id, long position) throws SQLException {
        @Nullable Folded known = dockets.get(id);
        return known == null
                ? DocketRows.read(Set.of(id), position - 1, connection).getOrDefault(id, Folded.empty(id))
                : known;
    }

    private Map<Long, List<Finding>> contradictions(List<Stored> entries) throws SQLException {
        Map<Long, List<Finding>> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(CONTRADICTIONS)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", entries.stream().map(Stored::position).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getLong("position"), _ -> new ArrayList<>())
                            .add(RaisedFinding.of(rows));
                }
            }
        }
        return found;
    }
}
