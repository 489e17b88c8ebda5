package org.icjs.citizen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.icjs.docket.ClearanceEntry.ClearanceApplied;
import org.icjs.docket.Entry;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.journal.Appended;
import org.icjs.journal.Batch;
import org.icjs.journal.Columns;
import org.icjs.journal.Projection;
import org.icjs.kernel.CaseId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which case a complaint became, or which file an application, by the request key under which its first entry was made. */
@Component
@Order(90)
class ComplaintCases implements Projection {
    private static final String PUT = """
            insert into citizen_number (number, docket)
            select * from unnest(?, ?) on conflict (number) do nothing
            """;

    private final JdbcClient jdbc;

    ComplaintCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case of that complaint's FIR; empty while there is none. */
    Optional<CaseId> find(String requestKey) {
        return jdbc.sql("select docket from citizen_number where number = :number")
                .param("number", requestKey)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    @Override
    public void project(Batch batch) {
        Columns put = new Columns(PUT, "text", "uuid");
        for (Appended appended : batch.appended()) {
            String key = appended.envelope().requestKey();
            if (appended.after() != null && opens(appended.recorded().entry()) && key.startsWith(Complaint.KEY)) {
                put.add(key, appended.after().id().id());
            }
        }
        batch.write(put);
    }

    private static boolean opens(Entry entry) {
        return entry instanceof FirRegistered || entry instanceof ClearanceApplied;
    }

    @Override
    public void clear(Connection connection) throws SQLException {
        try (PreparedStatement clear = connection.prepareStatement("delete from citizen_number")) {
            clear.executeUpdate();
        }
    }

    @Override
    public void clear(CaseId docket, Connection connection) throws SQLException {
        try (PreparedStatement clear = connection.prepareStatement("delete from citizen_number where docket = ?")) {
            clear.setObject(1, docket.id());
            clear.executeUpdate();
        }
    }
}
