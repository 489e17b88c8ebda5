package org.icjs.desk.clock;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The warnings that offices were given: who was told what and when, and who acknowledged it. */
@Component
final class Notices {
    private static final int WAITING_MAX = 30;
    private static final String SAME = """
            n.docket = :docket and n.rule = :rule and n.person = :person and n.began = :began and n.due = :due
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Told(OfficeCode office, String stage, Instant at) {}

    /**
     * The last warning of one deadline that an office was given and has not acknowledged.
     *
     * @param open whether the deadline still stands
     * @param told all who were told of this deadline, first to last
     */
    record Waiting(long id, Due due, boolean open, List<Told> told) {}

    private record Row(long id, Due due, boolean open) {}

    /** Nearest first. */
    List<Waiting> waiting(OfficeCode office) {
        return jdbc
                .sql("""
                        select * from (
                            select distinct on (n.due, n.docket, n.rule, n.person, n.began)
                                n.id, n.docket, n.rule, n.person, n.began, n.due, n.office,
                                coalesce(d.owner, 'INVESTIGATOR') as owner, coalesce(d.by_the_hour, false) as by_the_hour,
                                coalesce(d.liberty, false) as liberty, d.docket is not null as open
                            from desk_notice as n
                            join docket_access as a on a.docket = n.docket and a.office = n.office
                            left join desk_deadline as d on d.docket = n.docket and d.rule = n.rule and d.person = n.person
                              and d.began = n.began and d.due = n.due
                            where n.office = :office and n.acknowledged_at is null
                            order by n.due, n.docket, n.rule, n.person, n.began, n.id desc
                        ) as w
                        order by open desc, liberty desc, due, docket, rule, person, began limit :limit
                        """)
                .param("office", office.code())
                .param("limit", WAITING_MAX)
                .query((row, _) -> new Row(row.getLong("id"), Due.of(row), row.getBoolean("open")))
                .list()
                .stream()
                .map(row -> new Waiting(row.id(), row.due(), row.open(), told(row.due())))
                .toList();
    }

    /** Who was told of one deadline, first to last. */
    private List<Told> told(Due due) {
        return jdbc.sql("select n.office, n.stage, n.told_at from desk_notice as n where " + SAME
                        + " order by n.told_at, n.id")
                .param("docket", due.docket().id())
                .param("rule", due.rule())
                .param("person", due.person())
                .param("began", due.began())
                .param("due", Timestamp.from(due.due()))
                .query((row, _) -> new Told(
                        new OfficeCode(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The case of a notice that this office was given. */
    Optional<CaseId> docket(long id, OfficeCode office) {
        return jdbc.sql("select docket from desk_notice where id = :id and office = :office")
                .param("id", id)
                .param("office", office.code())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** Acknowledges a notice, and with it the earlier ones of the same deadline to the same office. What is acknowledged stays so. */
    void acknowledge(long id, Actor by) {
        jdbc.sql("""
                        update desk_notice as n set acknowledged_at = :at, acknowledged_by = :officer
                        from desk_notice as this
                        where this.id = :id and this.office = :office and n.office = this.office and n.docket = this.docket
                          and n.rule = this.rule and n.person = this.person and n.began = this.began and n.due = this.due
                          and n.id <= this.id and n.acknowledged_at is null
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("officer", by.officer().code())
                .param("id", id)
                .param("office", by.office().code())
                .update();
    }
}
