package org.icjs.desk.clock;

import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.icjs.docket.Docket;
import org.icjs.journal.Dockets;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goes through the open deadlines and tells each office what has come to a stage, once. It may run in several processes and begin anew at
 * any time: the table's key keeps a notice from being given twice. It runs every few minutes, because some clocks count hours.
 */
@Component
public final class NoticeRound {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeRound.class);
    private static final int PAGE = 500;
    private static final int PAUSE_MINUTES = 5;

    private static final String TELL = """
            insert into desk_notice (docket, rule, person, began, due, stage, office, told_at)
            select :docket, :rule, :person, :began, :due, :stage, office, :at from unnest(:offices) as told (office)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Dockets dockets;
    private final Owners owners;
    private final Rulebook rulebook;
    private final Stages stages;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("law-clocks").daemon().factory());

    NoticeRound(JdbcClient jdbc, Dockets dockets, Owners owners, Rulebook rulebook, Clock clock) {
        this.jdbc = jdbc;
        this.dockets = dockets;
        this.owners = owners;
        this.rulebook = rulebook;
        this.stages = new Stages(rulebook.settings());
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var _ = thread.scheduleWithFixedDelay(this::tryRun, 0, PAUSE_MINUTES, TimeUnit.MINUTES);
    }

    /** What is not told now is told after the next start. */
    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void tryRun() {
        try {
            run();
        } catch (DataAccessException | IllegalStateException | IllegalArgumentException e) {
            LOG.warn("Not all notices were given; tried again in {} minutes", PAUSE_MINUTES, e);
        }
    }

    /** A deadline, with the stages at which its office was told of it. */
    private record Open(Due due, Set<String> told) {}

    /** Gives every notice that is to be given by now; how many offices were told something. */
    public int run() {
        Instant now = clock.instant();
        LocalDate today = IndiaTime.dateOf(now);
        int told = 0;
        @Nullable Due last = null;
        while (true) {
            List<Open> page = page(last, now.plus(stages.longest()));
            for (Open open : page) {
                told += tell(open, now, today);
            }
            if (page.size() < PAGE) {
                return told;
            }
            last = page.getLast().due();
        }
    }

    private int tell(Open open, Instant now, LocalDate today) {
        Stages.Stage stage = stages.reached(open.due(), now, today).orElse(null);
        if (stage == null || open.told().contains(stage.before())) {
            return 0;
        }
        Docket docket = dockets.load(open.due().docket());
        Due due = rulebook.now(open.due(), docket, now).orElse(null);
        if (due == null) {
            return 0;
        }
        String[] offices = owners.told(due, stage.others(), docket).stream()
                .map(OfficeCode::code)
                .toArray(String[]::new);
        return jdbc.sql(TELL)
                .param("docket", due.docket().id())
                .param("rule", due.rule())
                .param("person", due.person())
                .param("began", due.began())
                .param("due", Timestamp.from(due.due()))
                .param("stage", stage.before())
                .param("offices", offices)
                .param("at", Timestamp.from(now))
                .update();
    }

    /** Open deadlines up to a moment, in the order of the key, behind the one given. */
    private List<Open> page(@Nullable Due behind, Instant until) {
        String where = behind == null
                ? ""
                : "and (docket, rule, person, began, due, office) > (:docket, :rule, :person, :began, :due, :office)";
        JdbcClient.StatementSpec statement = jdbc.sql("""
                        select d.*, array(
                            select n.stage from desk_notice as n
                            where n.docket = d.docket and n.rule = d.rule and n.person = d.person and n.began = d.began
                              and n.due = d.due and n.office = d.office) as told
                        from desk_deadline as d where due <= :until %s
                        order by docket, rule, person, began, due, office limit :limit
                        """.formatted(where))
                .param("until", Timestamp.from(until))
                .param("limit", PAGE);
        if (behind != null) {
            statement = statement
                    .param("docket", behind.docket().id())
                    .param("rule", behind.rule())
                    .param("person", behind.person())
                    .param("began", behind.began())
                    .param("due", Timestamp.from(behind.due()))
                    .param("office", behind.office().code());
        }
        return statement
                .query((row, _) -> new Open(Due.of(row), told(row.getArray("told"))))
                .list();
    }

    private static Set<String> told(java.sql.Array stages) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) Objects.requireNonNull(stages.getArray())));
    }
}
