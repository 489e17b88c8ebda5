package org.icjs.citizen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjs.connect.messages.Address.Mobile;
import org.icjs.connect.messages.Message;
import org.icjs.connect.messages.Notice;
import org.icjs.connect.messages.Outbox;
import org.icjs.docket.EntryType;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Json;
import org.icjs.web.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Complaints, until an FIR is made of them or they are closed. Those of an unproved telephone are forgotten after a day. */
@Component
class Complaints {
    private static final int SIGN_DAYS = 3;
    private static final int SHOWN_MAX = 100;
    private static final Duration UNPROVED = Duration.ofDays(1);
    private static final String COLUMNS = """
            select id, number, act, office, language, phone, body, made_at, received_at, sign_by, answer from citizen_complaint
            """;

    private final JdbcClient jdbc;
    private final ComplaintCases cases;
    private final Outbox outbox;
    private final Names names;
    private final Clock clock;

    Complaints(JdbcClient jdbc, ComplaintCases cases, Outbox outbox, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.outbox = outbox;
        this.names = names;
        this.clock = clock;
    }

    /** Keeps what was given; nobody is shown it before {@link #receive}. */
    Complaint make(EntryType type, OfficeCode office, Mobile phone, Json.Obj body, Locale language) {
        Instant now = clock.instant();
        jdbc.sql("delete from citizen_complaint where received_at is null and made_at < :old")
                .param("old", Timestamp.from(now.minus(UNPROVED)))
                .update();
        Complaint made = new Complaint(
                UUID.randomUUID(),
                "EC-" + Secret.number(),
                type,
                office,
                language,
                phone.text(),
                body,
                now,
                null,
                null,
                null);
        jdbc.sql("""
                        insert into citizen_complaint (id, number, act, office, language, phone, body, made_at)
                        values (:id, :number, :act, :office, :language, :phone, :body, :now)
                        """)
                .param("id", made.id())
                .param("number", made.number())
                .param("act", type.name())
                .param("office", office.code())
                .param("language", language.getLanguage())
                .param("phone", phone.text())
                .param("body", body.canonical())
                .param("now", Timestamp.from(now))
                .update();
        return made;
    }

    /** Its telephone is proved: it stands with its office from now on; a complaint is to be signed within three days. */
    void receive(UUID id) {
        Instant now = clock.instant();
        LocalDate signBy = IndiaTime.dateOf(now).plusDays(SIGN_DAYS);
        Optional<Complaint> received = jdbc.sql("""
                        update citizen_complaint set received_at = :now, sign_by = case act when :signed then cast(:sign as date) end
                        where id = :id and received_at is null
                        returning id, number, act, office, language, phone, body, made_at, received_at, sign_by, answer
                        """)
                .param("now", Timestamp.from(now))
                .param("sign", signBy)
                .param("signed", Complaint.FIR.name())
                .param("id", id)
                .query(Complaints::complaint)
                .optional();
        received.ifPresent(complaint -> {
            String office = names.office(complaint.office());
            if (complaint.application()) {
                tell(complaint, Notice.APPLICATION_RECEIVED, complaint.number(), office);
            } else {
                String day = Talk.day(signBy, complaint.language());
                tell(complaint, Notice.COMPLAINT_RECEIVED, complaint.number(), office, day);
            }
        });
    }

    private void tell(Complaint complaint, Notice notice, String... values) {
        var _ = outbox.put(new Message(
                notice + "-" + complaint.id(),
                notice,
                new Mobile(complaint.phone()),
                complaint.language(),
                List.of(values),
                null));
    }

    Optional<Complaint> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Complaints::complaint)
                .optional();
    }

    /** Of a number that people know. */
    Optional<Complaint> find(String number) {
        return jdbc.sql(COLUMNS + "where number = :number and received_at is not null")
                .param("number", number)
                .query(Complaints::complaint)
                .optional();
    }

    /** As its station may see it: received. */
    Optional<Complaint> find(UUID id, OfficeCode office) {
        return find(id).filter(complaint -> complaint.office().equals(office) && complaint.receivedAt() != null);
    }

    /** The case that was registered from it. */
    Optional<CaseId> caseOf(Complaint complaint) {
        return cases.find(complaint.requestKey());
    }

    /** Those on which the station has still to act, oldest first. */
    List<Complaint> waiting(OfficeCode office) {
        return jdbc.sql(COLUMNS + """
                        where office = :office and received_at is not null and answer is null
                          and not exists (select from citizen_number as n where n.number = :key || citizen_complaint.id)
                        order by received_at, id limit :limit
                        """)
                .param("office", office.code())
                .param("key", Complaint.KEY)
                .param("limit", SHOWN_MAX)
                .query(Complaints::complaint)
                .list();
    }

    /** Closes it without an FIR, and tells the complainant. Whether it was still open. */
    boolean close(Complaint complaint, Actor officer, String answer) {
        boolean closed = jdbc.sql("""
                        update citizen_complaint set answer = :answer, closed_at = :now, officer = :officer
                        where id = :id and answer is null
                        """)
                        .param("answer", answer)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("officer", officer.officer().code())
                        .param("id", complaint.id())
                        .update()
                == 1;
        if (closed) {
            tell(complaint, Notice.COMPLAINT_CLOSED, complaint.number(), names.office(complaint.office()));
        }
        return closed;
    }

    private static Complaint complaint(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp received = row.getTimestamp("received_at");
        return new Complaint(
                row.getObject("id", UUID.class),
                row.getString("number"),
                EntryType.named(row.getString("act")).orElse(Complaint.FIR),
                new OfficeCode(row.getString("office")),
                Locale.of(row.getString("language")),
                row.getString("phone"),
                Json.read(row.getString("body")) instanceof Json.Obj body ? body : new Json.Obj(Map.of()),
                row.getTimestamp("made_at").toInstant(),
                received == null ? null : received.toInstant(),
                row.getObject("sign_by", LocalDate.class),
                row.getString("answer"));
    }
}
