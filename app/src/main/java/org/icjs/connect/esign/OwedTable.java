package org.icjs.connect.esign;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.icjs.connect.papers.PaperKind;
import org.icjs.docket.RecordEntry.BodyErased;
import org.icjs.docket.RecordEntry.PaperSigned;
import org.icjs.docket.Recorded;
import org.icjs.identity.Actor;
import org.icjs.journal.Appended;
import org.icjs.journal.Batch;
import org.icjs.journal.Columns;
import org.icjs.journal.Projection;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which papers wait for whose signature. Follows from the journals. A signed paper whose entry is erased goes with it.
 */
@Component
@Order(50)
final class OwedTable implements Projection {
    static final int SHOWN = 100;

    private static final String PUT = """
            insert into signature_owed (entry, docket, office, officer, kind, person, since)
            select entry, docket, office, officer, kind, person, since
            from unnest(?, ?, ?, ?, ?, ?, ?::timestamptz[]) as t (entry, docket, office, officer, kind, person, since)
            on conflict do nothing
            """;
    private static final String DONE = "delete from signature_owed where entry = any (?)";
    private static final String ERASED = "delete from signed_paper where entry = any (?)";

    private final JdbcClient jdbc;

    OwedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The officer's own, oldest first. */
    List<Owed> of(Actor officer) {
        return jdbc.sql("""
                        select entry, docket, office, officer, kind, person, since from signature_owed
                        where office = :office and officer = :officer
                        order by since, entry limit :limit
                        """)
                .param("office", officer.office().code())
                .param("officer", officer.officer().code())
                .param("limit", SHOWN)
                .query(OwedTable::owed)
                .list();
    }

    long count(Actor officer) {
        return jdbc.sql("select count(*) from signature_owed where office = :office and officer = :officer")
                .param("office", officer.office().code())
                .param("officer", officer.officer().code())
                .query(Long.class)
                .single();
    }

    @Override
    public void project(Batch batch) {
        Columns put = new Columns(PUT, "uuid", "uuid", "text", "text", "text", "text", "text");
        Columns done = new Columns(DONE, "uuid");
        Columns erased = new Columns(ERASED, "uuid");
        for (Appended appended : batch.appended()) {
            Recorded recorded = appended.recorded();
            if (appended.after() == null) {
                continue;
            }
            CaseId docket = appended.after().id();
            switch (recorded.entry()) {
                case PaperSigned signed -> done.add(signed.of().id());
                case BodyErased order ->
                    order.entries().forEach(entry -> {
                        done.add(entry.id());
                        erased.add(entry.id());
                    });
                default ->
                    PaperKind.signed(recorded.entry())
                            .ifPresent(paper -> put.add(
                                    recorded.id().id(),
                                    docket.id(),
                                    recorded.office().code(),
                                    recorded.officer().code(),
                                    paper.kind().name(),
                                    paper.person().toString(),
                                    recorded.recordedAt()));
            }
        }
        batch.write(put, done, erased);
    }

    @Override
    public void clear(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from signature_owed")) {
            delete.executeUpdate();
        }
    }

    @Override
    public void clear(CaseId docket, Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from signature_owed where docket = ?")) {
            delete.setObject(1, docket.id());
            delete.executeUpdate();
        }
    }

    static Owed owed(ResultSet row, int number) throws SQLException {
        return new Owed(
                new EntryId(row.getObject("entry", UUID.class)),
                new CaseId(row.getObject("docket", UUID.class)),
                new OfficeCode(row.getString("office")),
                new OfficerCode(row.getString("officer")),
                PaperKind.valueOf(row.getString("kind")),
                PersonRef.parse(row.getString("person")),
                row.getTimestamp("since").toInstant());
    }
}
