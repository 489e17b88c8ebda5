package org.icjs.connect;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of calls. Kept for {@link #KEPT}; what is older goes as new ones come. */
@Component
public final class Calls {
    static final Duration KEPT = Duration.ofDays(30);
    private static final int SWEEP_EACH = 500;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicLong count = new AtomicLong();

    public Calls(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param began when it began, by {@link System#nanoTime} */
    public void record(String connector, String what, long began, String result, boolean good) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into connect_call (connector, what, at, took_ms, result, good)
                        values (:connector, :what, :at, :took, :result, :good)
                        """)
                .param("connector", connector)
                .param("what", what)
                .param("at", Timestamp.from(now))
                .param("took", (int) Math.min(Integer.MAX_VALUE, (System.nanoTime() - began) / 1_000_000))
                .param("result", result)
                .param("good", good)
                .update();
        if (count.incrementAndGet() % SWEEP_EACH == 0) {
            jdbc.sql("delete from connect_call where at < :before")
                    .param("before", Timestamp.from(now.minus(KEPT)))
                    .update();
        }
    }

    /** Newest first. */
    public List<Call> last(String connector, int limit) {
        return of(connector, false, limit);
    }

    /** Those that did not go as they should, newest first. */
    public List<Call> errors(String connector, int limit) {
        return of(connector, true, limit);
    }

    public Optional<Call> last(String connector) {
        return last(connector, 1).stream().findFirst();
    }

    private List<Call> of(String connector, boolean bad, int limit) {
        return jdbc.sql("""
                        select what, at, took_ms, result, good from connect_call
                        where connector = :connector and (not :bad or not good)
                        order by id desc limit :limit
                        """)
                .param("connector", connector)
                .param("bad", bad)
                .param("limit", limit)
                .query((row, _) -> new Call(
                        row.getString("what"),
                        row.getTimestamp("at").toInstant(),
                        row.getLong("took_ms"),
                        row.getString("result"),
                        row.getBoolean("good")))
                .list();
    }
}
