package org.icjs.connect.esign;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.icjs.connect.Bytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What e-Sign was asked and has not answered, with the prepared papers. */
@Component
final class Requests {
    static final Duration OPEN = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Requests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One paper of a request. */
    record Asked(Owed owed, PreparedPaper paper) {}

    String open(List<Asked> papers) {
        Instant now = clock.instant();
        jdbc.sql("delete from esign_document where asked_at < :before")
                .param("before", Timestamp.from(now.minus(OPEN)))
                .update();
        String txn = UUID.randomUUID().toString();
        int nth = 0;
        for (Asked asked : papers) {
            jdbc.sql("""
                            insert into esign_document (txn, nth, entry, pdf, hash, asked_at)
                            values (:txn, :nth, :entry, :pdf, :hash, :at)
                            """)
                    .param("txn", txn)
                    .param("nth", nth++)
                    .param("entry", asked.owed().entry().id())
                    .param("pdf", asked.paper().pdf().array())
                    .param("hash", asked.paper().hash().array())
                    .param("at", Timestamp.from(now))
                    .update();
        }
        return txn;
    }

    /** Closes a request: its papers, in their order; empty if it was never open, is closed, or was open too long. */
    List<Asked> close(String txn) {
        Instant since = clock.instant().minus(OPEN);
        return jdbc.sql("""
                        with closed as (
                            delete from esign_document where txn = :txn returning nth, entry, pdf, hash, asked_at)
                        select owed.entry, owed.docket, owed.office, owed.officer, owed.kind, owed.person, owed.since,
                               closed.pdf, closed.hash
                        from closed join signature_owed as owed on owed.entry = closed.entry
                        where closed.asked_at >= :since
                        order by closed.nth limit 100
                        """)
                .param("txn", txn)
                .param("since", Timestamp.from(since))
                .query((row, number) -> new Asked(
                        OwedTable.owed(row, number),
                        new PreparedPaper(Bytes.of(row.getBytes("pdf")), Bytes.of(row.getBytes("hash")))))
                .list();
    }

    long waiting() {
        return jdbc.sql("select count(distinct txn) from esign_document where asked_at >= :since")
                .param("since", Timestamp.from(clock.instant().minus(OPEN)))
                .query(Long.class)
                .single();
    }
}
