package org.icjs.fingerprints.photograph;

import java.sql.Connection;
import org.icjs.docket.PoliceEntry.MeasurementsDestroyed;
import org.icjs.docket.PoliceEntry.PhotographTaken;
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
 * Which entry took which picture; and the destruction of pictures, in the transaction of the entry that orders it. It keeps nothing that could
 * be made anew.
 */
@Component
@Order(61)
final class PhotographFilings implements Projection {
    private static final String FILED = """
            insert into photograph_filing (reference, entry)
            select new.reference, new.entry::uuid from unnest(?, ?, ?, ?) as new (entry, docket, person, reference)
            cross join lateral (
                select from photograph as p
                where p.reference = new.reference and p.docket = new.docket::uuid and p.person = new.person offset 0
            ) as own
            on conflict (reference) do nothing
            """;

    private static final String DESTROY = """
            select destroy_photograph(filed.reference, gone.entry::uuid, gone.officer, gone.at::timestamptz)
            from unnest(?, ?, ?, ?) as gone (taken, entry, officer, at)
            cross join lateral (
                select reference from photograph_filing as f where f.entry = gone.taken::uuid offset 0
            ) as filed
            """;

    @Override
    public void project(Batch batch) {
        Columns filed = new Columns(FILED, "text", "text", "text", "text");
        Columns gone = new Columns(DESTROY, "text", "text", "text", "text");
        for (Appended appended : batch.appended()) {
            Recorded recorded = appended.recorded();
            switch (recorded.entry()) {
                case PhotographTaken entry
                when appended.after() != null ->
                    filed.add(
                            recorded.id().toString(),
                            appended.after().id().toString(),
                            entry.person().toString(),
                            entry.photograph());
                case MeasurementsDestroyed entry -> destroy(gone, entry.measurements(), recorded);
                case BodyErased erased -> erased.entries().forEach(entry -> destroy(gone, entry, recorded));
                default -> {
                    // No other entry is about photographs.
                }
            }
        }
        batch.write(filed, gone);
    }

    private static void destroy(Columns gone, EntryId taken, Recorded on) {
        gone.add(taken.toString(), on.id().toString(), on.officer().code(), on.recordedAt());
    }

    @Override
    public void clear(Connection connection) {
        // What was filed and destroyed is not forgotten.
    }

    @Override
    public void clear(CaseId docket, Connection connection) {
        // As above.
    }
}
