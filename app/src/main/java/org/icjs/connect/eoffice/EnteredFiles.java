package org.icjs.connect.eoffice;

import java.sql.Connection;
import java.util.UUID;
import org.icjs.docket.RecordEntry.BodyErased;
import org.icjs.docket.Recorded;
import org.icjs.docket.StationEntry.SanctionReceived;
import org.icjs.docket.StationEntry.SanctionRequested;
import org.icjs.journal.Appended;
import org.icjs.journal.Batch;
import org.icjs.journal.Columns;
import org.icjs.journal.Projection;
import org.icjs.kernel.CaseId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Marks on a file which entries were made of it, by its form or by hand, and empties the files of a case in which something was erased.
 * Only marks follow from the journals; the files themselves do not, and are not cleared with them.
 */
@Component
@Order(60)
final class EnteredFiles implements Projection {
    private static final String REQUESTED = """
            update eoffice_file as file set requested_entry = t.entry
            from unnest(?, ?, ?, ?::date[]) as t (entry, docket, person, received)
            where file.docket = t.docket and file.kind = 'SANCTION'
                and file.person = t.person and file.received_on = t.received and file.requested_entry is null
            """;
    private static final String ANSWERED = """
            update eoffice_file as file set answer_entry = t.entry
            from unnest(?, ?, ?) as t (entry, docket, request)
            where file.docket = t.docket and file.requested_entry = t.request and file.answer_entry is null
            """;
    private static final String BY_FORM = """
            update eoffice_file as file set answer_entry = t.entry
            from unnest(?, ?, ?) as t (entry, docket, id)
            where file.id = t.id and file.docket = t.docket and file.kind = 'LETTER' and file.answer_entry is null
            """;
    private static final String ERASED = """
            update eoffice_file as file
            set state = 'ERASED', package = null, subject = '', answer = '', answer_paper = null
            from unnest(?, ?::timestamptz[]) as t (docket, at)
            where file.docket = t.docket and file.created_at < t.at
            """;

    @Override
    public void project(Batch batch) {
        Columns requested = new Columns(REQUESTED, "uuid", "uuid", "text", "text");
        Columns answered = new Columns(ANSWERED, "uuid", "uuid", "uuid");
        Columns letters = new Columns(BY_FORM, "uuid", "uuid", "uuid");
        Columns erased = new Columns(ERASED, "uuid", "text");
        for (Appended appended : batch.appended()) {
            Recorded recorded = appended.recorded();
            if (appended.after() == null) {
                continue;
            }
            UUID docket = appended.after().id().id();
            UUID entry = recorded.id().id();
            String key = appended.envelope().requestKey();
            switch (recorded.entry()) {
                case SanctionRequested request
                when request.receivedOn() != null && request.person() != null ->
                    requested.add(
                            entry,
                            docket,
                            request.person().toString(),
                            request.receivedOn().toString());
                case SanctionReceived decision
                when decision.request() != null ->
                    answered.add(entry, docket, decision.request().id());
                case BodyErased _ -> erased.add(docket, recorded.recordedAt());
                default -> OfficeFile.answeredBy(key).ifPresent(file -> letters.add(entry, docket, file));
            }
        }
        batch.write(requested, answered, letters, erased);
    }

    @Override
    public void clear(Connection connection) {
        // The marks are made again over those that stand.
    }

    @Override
    public void clear(CaseId docket, Connection connection) {
        // The same.
    }
}
