package org.icjs.citizen;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.journal.Appended;
import org.icjs.journal.Batch;
import org.icjs.journal.Columns;
import org.icjs.journal.Projection;
import org.icjs.kernel.CaseId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which numbers cases are found: the FIR's, the court's, and that of the complaint which became the FIR. */
@Component("citizenNumbers")
@Order(90)
class CaseNumbers implements Projection {
    private static final String PUT = """
            insert into citizen_number (number, docket)
            select * from unnest(?, ?) on conflict (number) do nothing
            """;

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The case of that number: {@code MZ-PS-BAWNGKAWN FIR 41/2026}, a CNR, or a complaint's request key. */
    Optional<CaseId> find(String number) {
        return jdbc.sql("select docket from citizen_number where number = :number")
                .param("number", number)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    @Override
    public void project(Batch batch) {
        Columns put = new Columns(PUT, "text", "uuid");
        for (Appended appended : batch.appended()) {
            Docket after = appended.after();
            if (after != null) {
                UUID docket = after.id().id();
                if (appended.recorded().entry() instanceof FirRegistered fir) {
                    put.add(appended.recorded().office() + " " + fir.number(), docket);
                    if (appended.envelope().requestKey().startsWith(Complaint.KEY)) {
                        put.add(appended.envelope().requestKey(), docket);
                    }
                }
                Optional<String> cnr = cnr(after);
                if (cnr.isPresent() && (appended.before() == null || !cnr.equals(cnr(appended.before())))) {
                    put.add(cnr.get(), docket);
                }
            }
        }
        batch.write(put);
    }

    private static Optional<String> cnr(Docket docket) {
        return docket.known(Fact.CNR).map(Known::value).map(Object::toString);
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
