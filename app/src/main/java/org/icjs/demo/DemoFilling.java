package org.icjs.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.icjs.identity.Offices;
import org.icjs.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the demonstration's database with its cases, once. A filling that was cut off goes on where it was. A database that has entries
 * of its own is never filled.
 */
public final class DemoFilling {
    private static final long SEED = 2026;
    private static final int HUNDRED = 100;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Offices offices;
    private final Duties duties;
    private final Clock clock;

    DemoFilling(JdbcClient jdbc, Journal journal, Offices offices, Duties duties, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.offices = offices;
        this.duties = duties;
        this.clock = clock;
    }

    /** How the database stands. */
    public enum Standing {
        /** All cases were there before. */
        FILLED,
        /** All cases are there now. */
        FILLED_NOW,
        /** They are there now, but some that another version of this program had begun go no further. */
        FILLED_IN_PART,
        /** The journal took no more; to be called again. */
        UNFINISHED,
        /** It has entries of its own, and is left alone. */
        NOT_OURS
    }

    /**
     * Fills it, if that is still to be done; returns when all is recorded.
     *
     * @param progress told the hundredths that are done
     */
    public Standing fill(IntConsumer progress) {
        if (isFilled()) {
            return Standing.FILLED;
        }
        Optional<Instant> plannedAt = plannedAt().or(this::begin);
        if (plannedAt.isEmpty()) {
            return Standing.NOT_OURS;
        }
        List<List<Planned>> cases = new DemoCases(offices, duties, plannedAt.get(), SEED).plan();
        Filling.Result result = new Filling(journal, duties)
                .file(cases, (filed, all) -> progress.accept(HUNDRED * filed / Math.max(all, 1)));
        if (!result.whole()) {
            return Standing.UNFINISHED;
        }
        jdbc.sql("update demo_filling set filled_at = :now").param("now", now()).update();
        return result.left() == 0 ? Standing.FILLED_NOW : Standing.FILLED_IN_PART;
    }

    private boolean isFilled() {
        return jdbc.sql("select exists (select from demo_filling where filled_at is not null)")
                .query(Boolean.class)
                .single();
    }

    private Optional<Instant> plannedAt() {
        return jdbc.sql("select planned_at from demo_filling")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Of two processes that begin at once, both go by what the first has written. */
    private Optional<Instant> begin() {
        if (journal.lastPosition() > 0) {
            return Optional.empty();
        }
        jdbc.sql("insert into demo_filling (planned_at) values (:now) on conflict do nothing")
                .param("now", now())
                .update();
        return plannedAt();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
