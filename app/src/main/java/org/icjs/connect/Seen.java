package org.icjs.connect;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests that were taken before, in whichever process: so that a copy of one is not taken again. */
@Component
public final class Seen {
    private static final int SWEEP_EACH = 500;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicLong count = new AtomicLong();

    Seen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether this request comes for the first time; from now on it has come.
     *
     * @param digest SHA-256 over what makes it this one
     * @param until when it would be refused as too old anyway
     */
    public boolean first(String connector, byte[] digest, Instant until) {
        int rows = jdbc.sql("""
                        insert into connect_seen (connector, digest, until) values (:connector, :digest, :until)
                        on conflict do nothing
                        """)
                .param("connector", connector)
                .param("digest", digest)
                .param("until", Timestamp.from(until))
                .update();
        if (count.incrementAndGet() % SWEEP_EACH == 0) {
            jdbc.sql("delete from connect_seen where until < :now")
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
        return rows == 1;
    }
}
