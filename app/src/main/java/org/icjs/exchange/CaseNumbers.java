package org.icjs.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjs.docket.ClearanceEntry.ClearanceApplied;
import org.icjs.docket.CourtEntry.CaseRegistered;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.Recorded;
import org.icjs.journal.Appended;
import org.icjs.journal.Batch;
import org.icjs.journal.Columns;
import org.icjs.journal.Projection;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Cnr;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The case that a number on paper belongs to. Says nothing of who may know of it: whoever looks one up for a person outside answers the
 * same for a case that is not that person's as for none.
 */
@Component
@Order(40)
public final class CaseNumbers implements Projection {
    private static final String PUT = """
            insert into case_number (number, office, docket)
            select number, office, docket from unnest(?, ?, ?) as t (number, office, docket)
            on conflict do nothing
            """;
    private static final String FIND =
            "select docket from case_number where number = :number and (:office = '' or office = :office) order by docket limit 2";

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a register of that office: of first information reports, or of applications for clearance. */
    public Optional<CaseId> registered(OfficeCode office, RegisterNumber number) {
        return find(number.toString(), office.code());
    }

    public Optional<CaseId> cnr(Cnr number) {
        return find(number.code(), "");
    }

    private Optional<CaseId> find(String number, String office) {
        List<CaseId> found = jdbc.sql(FIND)
                .param("number", number)
                .param("office", office)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public void project(Batch batch) {
        Columns numbers = new Columns(PUT, "text", "text", "uuid");
        for (Appended appended : batch.appended()) {
            Recorded recorded = appended.recorded();
            @Nullable Object number = number(recorded);
            if (number != null && appended.after() != null) {
                numbers.add(
                        number.toString(),
                        recorded.office().code(),
                        appended.after().id().id());
            }
        }
        batch.write(numbers);
    }

    private static @Nullable Object number(Recorded recorded) {
        return switch (recorded.entry()) {
            case FirRegistered fir -> fir.number();
            case CaseRegistered registered -> registered.cnr();
            case ClearanceApplied applied -> applied.number();
            default -> null;
        };
    }

    @Override
    public void clear(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from case_number")) {
            delete.executeUpdate();
        }
    }

    @Override
    public void clear(CaseId docket, Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from case_number where docket = ?")) {
            delete.setObject(1, docket.id());
            delete.executeUpdate();
        }
    }
}
