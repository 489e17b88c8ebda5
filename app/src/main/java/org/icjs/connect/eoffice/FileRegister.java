package org.icjs.connect.eoffice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjs.connect.Bytes;
import org.icjs.docket.StationEntry.SanctionAuthority;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that went out and wait to, and what came back. */
@Component
final class FileRegister {
    static final int SHOWN = 100;

    /** How long one process has to hand a package over before another tries. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration PAUSE_MAX = Duration.ofHours(1);
    private static final String COLUMNS = """
            id, number, kind, docket, office, person, authority, subject, state, created_at, sent_at, fault, their_number,
            received_on, decided_on, given, answer, answer_paper is not null as paper, requested_entry, answer_entry
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FileRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A package to be handed over, and how often it was tried. */
    record Due(UUID id, Bytes zip, int tries) {}

    /** {@code MZ-PS-BAWNGKAWN/2026/17}; the numbers of all offices here go up together. */
    String nextNumber(OfficeCode office) {
        long nth =
                jdbc.sql("select nextval('eoffice_number')").query(Long.class).single();
        return office + "/" + IndiaTime.dateOf(clock.instant()).getYear() + "/" + nth;
    }

    void put(
            FilePackage.Words words,
            Actor from,
            CaseId docket,
            Optional<PersonRef> person,
            SanctionAuthority to,
            Bytes zip) {
        jdbc.sql("""
                        insert into eoffice_file (id, number, kind, docket, office, officer, person, authority,
                            classification, subject, package, state, created_at, next_at)
                        values (:id, :number, :kind, :docket, :office, :officer, :person, :authority,
                            :classification, :subject, :package, 'WAITING', :at, :at)
                        """)
                .param("id", words.id())
                .param("number", words.number())
                .param("kind", words.kind().name())
                .param("docket", docket.id())
                .param("office", from.office().code())
                .param("officer", from.officer().code())
                .param("person", person.map(PersonRef::toString).orElse(""))
                .param("authority", to.name())
                .param("classification", words.classification().name())
                .param("subject", words.subject())
                .param("package", zip.array())
                .param("at", Timestamp.from(words.at()))
                .update();
    }

    /** One whose time has come, leased: if this process dies it comes again. */
    Optional<Due> next() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update eoffice_file set tries = tries + 1, next_at = :leased
                        where id = (
                            select id from eoffice_file where state = 'WAITING' and next_at <= :now
                            order by next_at, id limit 1 for update skip locked)
                        returning id, package, tries
                        """)
                .param("leased", Timestamp.from(now.plus(LEASE)))
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Due(
                        row.getObject("id", UUID.class), Bytes.of(row.getBytes("package")), row.getInt("tries")))
                .optional();
    }

    void sent(UUID id) {
        jdbc.sql("""
                        update eoffice_file set state = 'SENT', sent_at = :now, fault = ''
                        where id = :id and state = 'WAITING'
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /** Tried again later: after a minute, then twice as long each time, up to an hour, for as long as it takes. */
    void later(Due due, String fault) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(10, due.tries() - 1));
        Duration within = pause.compareTo(PAUSE_MAX) < 0 ? pause : PAUSE_MAX;
        jdbc.sql("update eoffice_file set next_at = :next, fault = :fault where id = :id and state = 'WAITING'")
                .param("next", Timestamp.from(clock.instant().plus(within)))
                .param("fault", fault)
                .param("id", due.id())
                .update();
    }

    void allDueNow() {
        jdbc.sql("update eoffice_file set next_at = :now where state = 'WAITING'")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    long waiting() {
        return jdbc.sql("select count(*) from eoffice_file where state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    /** One that was handed over, or may have been. */
    Optional<OfficeFile> tried(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from eoffice_file where id = :id and tries > 0 and state <> 'ERASED'")
                .param("id", id)
                .query(FileRegister::file)
                .optional();
    }

    Optional<OfficeFile> find(UUID id, OfficeCode office) {
        return jdbc.sql("select " + COLUMNS + " from eoffice_file where id = :id and office = :office")
                .param("id", id)
                .param("office", office.code())
                .query(FileRegister::file)
                .optional();
    }

    /** The office's, newest first. */
    List<OfficeFile> of(OfficeCode office) {
        return jdbc.sql("select " + COLUMNS + """
                         from eoffice_file where office = :office order by created_at desc, id limit :limit
                        """)
                .param("office", office.code())
                .param("limit", SHOWN)
                .query(FileRegister::file)
                .list();
    }

    /** How many of the office's have come back with something that is not in the case file. */
    long toEnter(OfficeCode office) {
        return jdbc.sql("""
                        select count(*) from eoffice_file
                        where office = :office and state in ('RECEIVED', 'ANSWERED')
                            and ((received_on is not null and requested_entry is null and kind = 'SANCTION')
                                or (answered_at is not null and answer_entry is null))
                        """).param("office", office.code()).query(Long.class).single();
    }

    /** The paper that came with the answer. */
    Optional<Bytes> paper(UUID id) {
        return bytes("answer_paper", id);
    }

    /** The package as it went out. */
    Optional<Bytes> sentPackage(UUID id) {
        return bytes("package", id);
    }

    private Optional<Bytes> bytes(String column, UUID id) {
        return jdbc.sql("select " + column + " from eoffice_file where id = :id and " + column + " is not null")
                .param("id", id)
                .query((row, _) -> Bytes.of(row.getBytes(1)))
                .optional();
    }

    static OfficeFile file(ResultSet row, int number) throws SQLException {
        LocalDate decided = row.getObject("decided_on", LocalDate.class);
        Timestamp sent = row.getTimestamp("sent_at");
        String person = row.getString("person");
        return new OfficeFile(
                row.getObject("id", UUID.class),
                row.getString("number"),
                FileKind.valueOf(row.getString("kind")),
                new CaseId(row.getObject("docket", UUID.class)),
                new OfficeCode(row.getString("office")),
                person.isEmpty() ? null : PersonRef.parse(person),
                SanctionAuthority.valueOf(row.getString("authority")),
                row.getString("subject"),
                OfficeFile.State.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getString("fault"),
                row.getString("their_number"),
                row.getObject("received_on", LocalDate.class),
                decided == null
                        ? null
                        : new OfficeFile.Decided(
                                decided,
                                row.getObject("given", Boolean.class),
                                row.getString("answer"),
                                row.getBoolean("paper")),
                entry(row, "requested_entry"),
                entry(row, "answer_entry"));
    }

    private static @Nullable EntryId entry(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new EntryId(id);
    }
}
