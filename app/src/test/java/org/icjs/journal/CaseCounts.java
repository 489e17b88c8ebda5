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

    /** Divides by zero, and so fails in the database, where it is told to. */
    private static final String PUT = """
            insert into case_count (docket, entries, diary)
            select docket, entries / divisor, diary from unnest(?, ?, ?, ?) as c (docket, entries, diary, divisor)
            on conflict (docket) do update set entries = excluded.entries, diary = excluded.diary
            """;

    /** @param jdbc as the owner */
    static CaseCounts create(JdbcClient jdbc) {
        jdbc.sql("create table if not exists case_count (docket uuid primary key, entries int, diary text)")
                .update();
        jdbc.sql("grant select, insert, update, delete on case_count to icjs_app")
                .update();
        return new CaseCounts();
    }

    @Override
    public void project(Batch batch) {
        Map<UUID, Docket> last = new LinkedHashMap<>();
        boolean fail = false;
        for (Appended appended : batch.appended()) {
            Docket after = appended.after();
            if (after != null) {
                last.put(after.id().id(), after);
            }
            fail |= appended.recorded().entry() instanceof PoliceEntry.DiaryWritten(var text) && FAIL.equals(text);
        }
        Columns rows = new Columns(PUT, "uuid", "integer", "text", "integer");
        for (var docket : last.entrySet()) {
            rows.add(
                    docket.getKey(),
                    docket.getValue().entries().size(),
                    docket.getValue()
                            .known(Fact.DIARY_TEXT)
                            .map(known -> known.value().toString())
                            .orElse(null),
                    fail ? 0 : 1);
        }
        batch.write(rows);
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
