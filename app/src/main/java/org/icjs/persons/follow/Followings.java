package org.icjs.persons.follow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.icjs.persons.link.PersonRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who follows whom, each for some months, for a purpose. */
@Component
public final class Followings {
    /** After so long it must be renewed. */
    public static final Duration LASTS = Duration.ofDays(90);

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    @Autowired
    Followings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Followings through(JdbcClient own) {
        return new Followings(own, clock);
    }

    /** Begins to follow, or renews it where the officer follows already. Exactly one of person and mark is given. */
    public void begin(Actor by, @Nullable PersonRecord person, @Nullable String mark, String why) {
        Instant now = clock.instant();
        Optional<Following> already = mine(by).stream()
                .filter(one -> Objects.equals(one.person(), person) && Objects.equals(one.mark(), mark))
                .findFirst();
        if (already.isPresent()) {
            renew(already.get().id(), why, by);
            return;
        }
        jdbc.sql("""
                        insert into person_following
                            (office, officer, kind, docket, person, mark, why, began, until)
                        values (:office, :officer, :kind, :docket, :person, :mark, :why, :began, :until)
                        """)
                .param("office", by.office().code())
                .param("officer", by.officer().code())
                .param("kind", person == null ? "MARK" : "PERSON")
                .param("docket", person == null ? null : person.docket().id(), java.sql.Types.OTHER)
                .param("person", person == null ? null : person.person().toString())
                .param("mark", mark)
                .param("why", why)
                .param("began", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(LASTS)))
                .update();
    }

    /** What this officer follows from this office, the next to end first; also what ended by itself and waits to be renewed. */
    public List<Following> mine(Actor by) {
        return jdbc.sql("""
                        select * from person_following
                        where office = :office and officer = :officer and ended_at is null
                        order by until, id limit :limit
                        """)
                .param("office", by.office().code())
                .param("officer", by.officer().code())
                .param("limit", MOST)
                .query((row, _) -> read(row))
                .list();
    }

    /** False if he follows no such. */
    public boolean renew(long id, String why, Actor by) {
        return jdbc.sql("""
                        update person_following set until = :until, why = :why
                        where id = :id and office = :office and officer = :officer and ended_at is null
                        """)
                        .param("until", Timestamp.from(clock.instant().plus(LASTS)))
                        .param("why", why)
                        .param("id", id)
                        .param("office", by.office().code())
                        .param("officer", by.officer().code())
                        .update()
                > 0;
    }

    /** False if he follows no such. */
    public boolean end(long id, Actor by) {
        return jdbc.sql("""
                        update person_following set ended_at = :at
                        where id = :id and office = :office and officer = :officer and ended_at is null
                        """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .param("office", by.office().code())
                        .param("officer", by.officer().code())
                        .update()
                > 0;
    }

    /** Those who follow one of these records and were to be told at that moment. */
    List<Following> of(Collection<PersonRecord> records, Instant at) {
        List<PersonRecord> all = new ArrayList<>(records);
        return jdbc.sql("""
                        select * from person_following
                        where kind = 'PERSON' and ended_at is null and began <= :at and until > :at
                          and (docket, person) in (select d, p from unnest(:dockets, :persons) as r (d, p))
                        order by id
                        """)
                .param("at", Timestamp.from(at))
                .param("dockets", all.stream().map(one -> one.docket().id()).toArray(UUID[]::new))
                .param(
                        "persons",
                        all.stream().map(one -> one.person().toString()).toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /** Those who follow one of these marks and were to be told at that moment. */
    List<Following> ofMarks(Collection<String> marks, Instant at) {
        return jdbc.sql("""
                        select * from person_following
                        where kind = 'MARK' and ended_at is null and began <= :at and until > :at and mark = any(:marks)
                        order by id
                        """)
                .param("at", Timestamp.from(at))
                .param("marks", marks.toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    private static Following read(ResultSet row) throws SQLException {
        UUID docket = row.getObject("docket", UUID.class);
        return new Following(
                row.getLong("id"),
                new OfficeCode(row.getString("office")),
                new OfficerCode(row.getString("officer")),
                docket == null ? null : new PersonRecord(new CaseId(docket), PersonRef.parse(row.getString("person"))),
                row.getString("mark"),
                row.getString("why"),
                row.getObject("began", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
