package org.icjs.citizen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions of the persons of a case to the station. The State says within how many days each is answered; no law does. */
@Component
class Questions {
    static final int OPEN_MAX = 3;
    static final int LENGTH_MAX = 2000;
    private static final int SHOWN_MAX = 50;
    private static final String COLUMNS = """
            select id, docket, person, office, language, question, asked_at, due, answer, answered_at, officer
            from citizen_question
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int days;

    Questions(JdbcClient jdbc, Clock clock, @Value("${icjs.citizen.answer-days:7}") int days) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.days = days;
    }

    /** @param due the last day for the answer, India time */
    record Question(
            UUID id,
            CaseId docket,
            PersonRef person,
            OfficeCode office,
            Locale language,
            String text,
            Instant askedAt,
            LocalDate due,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}

    /** Keeps a question. Empty if as many as one may ask wait for their answers. @return the last day for the answer */
    Optional<LocalDate> ask(CaseId docket, PersonRef person, OfficeCode office, Locale language, String text) {
        Instant now = clock.instant();
        LocalDate due = IndiaTime.dateOf(now).plusDays(days);
        int kept = jdbc.sql("""
                        insert into citizen_question (id, docket, person, office, language, question, asked_at, due)
                        select :id, :docket, :person, :office, :language, :text, :now, :due
                        where (select count(*) from citizen_question
                               where docket = :docket and person = :person and answer is null) < :max
                        """)
                .param("id", UUID.randomUUID())
                .param("docket", docket.id())
                .param("person", person.toString())
                .param("office", office.code())
                .param("language", language.getLanguage())
                .param("text", text)
                .param("now", Timestamp.from(now))
                .param("due", due)
                .param("max", OPEN_MAX)
                .update();
        return kept == 1 ? Optional.of(due) : Optional.empty();
    }

    /** Of one person in one case, newest first. */
    List<Question> of(CaseId docket, PersonRef person) {
        return jdbc.sql(COLUMNS + "where docket = :docket and person = :person order by asked_at desc, id limit :limit")
                .param("docket", docket.id())
                .param("person", person.toString())
                .param("limit", SHOWN_MAX)
                .query(Questions::question)
                .list();
    }

    /** Those that wait for an office's answer, the most urgent first. */
    List<Question> waiting(OfficeCode office) {
        return jdbc.sql(COLUMNS + "where office = :office and answer is null order by due, asked_at, id limit :limit")
                .param("office", office.code())
                .param("limit", SHOWN_MAX)
                .query(Questions::question)
                .list();
    }

    Optional<Question> find(UUID id, OfficeCode office) {
        return jdbc.sql(COLUMNS + "where id = :id and office = :office")
                .param("id", id)
                .param("office", office.code())
                .query(Questions::question)
                .optional();
    }

    /** How many wait, and how many of them too long. */
    record Waiting(long all, long late) {}

    Waiting count(OfficeCode office) {
        return jdbc.sql("""
                        select count(*) as waiting, count(*) filter (where due < :today) as late
                        from citizen_question where office = :office and answer is null
                        """)
                .param("office", office.code())
                .param("today", IndiaTime.dateOf(clock.instant()))
                .query((row, _) -> new Waiting(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** Whether it was still open. */
    boolean answer(UUID id, OfficerCode officer, String answer) {
        return jdbc.sql("""
                        update citizen_question set answer = :answer, answered_at = :now, officer = :officer
                        where id = :id and answer is null
                        """)
                        .param("answer", answer)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("officer", officer.code())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        Timestamp answeredAt = row.getTimestamp("answered_at");
        return new Question(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("docket", UUID.class)),
                PersonRef.parse(row.getString("person")),
                new OfficeCode(row.getString("office")),
                Locale.of(row.getString("language")),
                row.getString("question"),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("due", LocalDate.class),
                row.getString("answer"),
                answeredAt == null ? null : answeredAt.toInstant());
    }
}
