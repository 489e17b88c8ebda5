package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.PoliceEntry;
import org.icjs.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projection for tests: of each case the number of its entries and its last diary; fails at a diary that says so. */
final class CaseCounts implements Projection {
    static final String FAIL = "make the projection fail";

    /** @param jdbc as the owner */
    static CaseCounts create(JdbcClient jdbc) {
        jdbc.sql("create table if not exists case_count (docket uuid primary key, entries int, diary text)")
                .update();
        jdbc.sql("grant select, insert, update, delete on case_count to icjs_app")
                .update();
        return new CaseCounts();
    }

    @Override
    public void project(Batch batch) throws SQLException {
        Map<UUID, Docket> last = new LinkedHashMap<>();
        for (Appended appended : batch.appended()) {
            Docket after = appended.after();
            if (after != null) {
                last.put(after.id().id(), after);
            }
            if (appended.recorded().entry() instanceof PoliceEntry.DiaryWritten(var text) && FAIL.equals(text)) {
                throw new SQLException("as told", "P0001");
            }
        }
        try (PreparedStatement upsert = batch.connection().prepareStatement("""
                        insert into case_count (docket, entries, diary) values (?, ?, ?)
                        on conflict (docket) do update set entries = excluded.entries, diary = excluded.diary
                        """)) {
            for (var docket : last.entrySet()) {
                upsert.setObject(1, docket.getKey());
                upsert.setInt(2, docket.getValue().entries().size());
                upsert.setString(
                        3,
                        docket.getValue()
                                .known(Fact.DIARY_TEXT)
                                .map(known -> known.value().toString())
                                .orElse(null));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    @Override
    public void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from case_count");
        }
    }

    @Override
    public void clear(CaseId docket, Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from case_count where docket = ?")) {
            delete.setObject(1, docket.id());
            delete.execute();
        }
    }
}
