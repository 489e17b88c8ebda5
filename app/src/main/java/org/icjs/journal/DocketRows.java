package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.icjs.docket.Recorded;
import org.icjs.kernel.CaseId;

/** Dockets folded from what the database holds of them. */
final class DocketRows {
    private static final String READ =
            "select * from journal_row where docket = any(?) and position <= ? order by position";

    private DocketRows() {}

    /** The dockets that there are, up to a position, by one query. */
    static Map<CaseId, Folded> read(Collection<CaseId> ids, long upTo, Connection connection) throws SQLException {
        Map<CaseId, List<Recorded>> entries = new HashMap<>();
        Map<CaseId, Long> positions = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", ids.stream().map(CaseId::id).toArray()));
            query.setLong(2, upTo);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Stored stored = EntryRow.read(rows);
                    CaseId id = Objects.requireNonNull(stored.docket());
                    entries.computeIfAbsent(id, _ -> new ArrayList<>()).add(stored.recorded());
                    positions.put(id, stored.position());
                }
            }
        }
        Map<CaseId, Folded> folded = new HashMap<>();
        entries.forEach((id, all) -> folded.put(id, Folded.of(id, all, positions.getOrDefault(id, 0L))));
        return folded;
    }
}
