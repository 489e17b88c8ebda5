package org.icjs.fingerprints.enrolment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.icjs.docket.PoliceEntry.MeasurementsDestroyed;
import org.icjs.docket.PoliceEntry.MeasurementsTaken;
import org.icjs.docket.RecordEntry.BodyErased;
import org.icjs.docket.Recorded;
import org.icjs.journal.Appended;
import org.icjs.journal.Batch;
import org.icjs.journal.Columns;
import org.icjs.journal.Projection;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who is enrolled; and the destruction of prints, in the transaction of the entry that orders it: once that is acknowledged, the prints are
 * gone. So they are when the body of the entry that took them is erased.
 */
@Component
@Order(60)
final class Enrolments implements Projection {
    private static final String PUT = """
            insert into fingerprint_enrolment
                (entry, docket, person, office, taken_at, fingers, national_number, reference)
            select entry::uuid, docket::uuid, person, office, at::timestamptz, fingers, number, reference
            from unnest(?, ?, ?, ?, ?, ?, ?, ?) as new (entry, docket, person, office, at, fingers, number, reference)
            on conflict (entry) do nothing
            """;

    private static final String FILED = """
            insert into fingerprint_filing (reference, entry)
            select new.reference, new.entry::uuid from unnest(?, ?, ?, ?) as new (entry, docket, person, reference)
            cross join lateral (
                select from fingerprint_capture as c
                where c.reference = new.reference and c.docket = new.docket::uuid and c.person = new.person offset 0
            ) as own
            on conflict (reference) do nothing
            """;

    private static final String DESTROY = """
            select destroy_prints(filed.reference, gone.entry::uuid, gone.officer, gone.at::timestamptz)
            from unnest(?, ?, ?, ?) as gone (taken, entry, officer, at)
            cross join lateral (
                select reference from fingerprint_filing as f where f.entry = gone.taken::uuid offset 0
            ) as filed
            """;

    @Override
    public void project(Batch batch) {
        Columns taken = new Columns(PUT, "text", "text", "text", "text", "text", "integer", "text", "text");
        Columns filed = new Columns(FILED, "text", "text", "text", "text");
        Columns gone = new Columns(DESTROY, "text", "text", "text", "text");
        for (Appended appended : batch.appended()) {
            Recorded recorded = appended.recorded();
            switch (recorded.entry()) {
                case MeasurementsTaken entry
                when appended.after() != null -> {
                    String docket = appended.after().id().toString();
                    taken.add(
                            recorded.id().toString(),
                            docket,
                            entry.person().toString(),
                            recorded.office().code(),
                            recorded.occurredAt(),
                            (int) entry.fingers(),
                            entry.nationalNumber(),
                            entry.prints());
                    if (entry.prints() != null) {
                        filed.add(
                                recorded.id().toString(), docket, entry.person().toString(), entry.prints());
                    }
                }
                case MeasurementsDestroyed entry -> destroy(gone, entry.measurements(), recorded);
                case BodyErased erased -> erased.entries().forEach(entry -> destroy(gone, entry, recorded));
                default -> {
                    // No other entry is about prints.
                }
            }
        }
        batch.write(taken, filed, gone);
    }

    private static void destroy(Columns gone, EntryId taken, Recorded on) {
        gone.add(taken.toString(), on.id().toString(), on.officer().code(), on.recordedAt());
    }

    @Override
    public void clear(Connection connection) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement("delete from fingerprint_enrolment")) {
            all.executeUpdate();
        }
    }

    @Override
    public void clear(CaseId docket, Connection connection) throws SQLException {
        try (PreparedStatement one =
                connection.prepareStatement("delete from fingerprint_enrolment where docket = ?")) {
            one.setObject(1, docket.id());
            one.executeUpdate();
        }
    }
}
