package org.icjs.connect.bhashini;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.icjs.connect.Bytes;
import org.icjs.identity.Actor;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recordings, what the machine wrote of them, and what a person accepted. A recording that can't be written down now waits until the
 * service is there again; whoever dictated can type meanwhile.
 */
@Component
public final class Dictations {
    static final Duration UNACCEPTED = Duration.ofDays(1);
    static final Duration UNUSED = Duration.ofDays(30);
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final int TRIES_MAX = 30;
    private static final int NUMBER = 8;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String COLUMNS = """
            id, number, office, officer, language, format, sha256, made_at, state, fault, service, heard, accepted, accepted_at,
            field
            """;

    private final JdbcClient jdbc;
    private final Bhashini bhashini;
    private final Clock clock;

    Dictations(JdbcClient jdbc, Bhashini bhashini, Clock clock) {
        this.jdbc = jdbc;
        this.bhashini = bhashini;
        this.clock = clock;
    }

    /** Languages that can be dictated now. */
    public List<String> languages() {
        return bhashini.sources(Task.ASR);
    }

    /**
     * Keeps a recording and has it written down, at once if that can be.
     *
     * @param officer null where a citizen dictates
     */
    public Dictation take(@Nullable Actor officer, String language, Recording recording) {
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into bhashini_dictation
                          (id, number, office, officer, language, format, sampling_rate, sha256, content, made_at, state, next_at)
                        values (:id, :number, :office, :officer, :language, :format, :rate, :sha256, :content, :now, 'WAITING', :now)
                        """)
                .param("id", id)
                .param("number", number())
                .param("office", officer == null ? null : officer.office().code(), Types.VARCHAR)
                .param("officer", officer == null ? null : officer.officer().code(), Types.VARCHAR)
                .param("language", language)
                .param("format", recording.format().name())
                .param("rate", recording.samplingRate())
                .param("sha256", sha256(recording.content()))
                .param("content", recording.content().array())
                .param("now", Timestamp.from(now))
                .update();
        return hear(id);
    }

    /** As it stands now, tried once more if it waits. */
    public Dictation hear(UUID id) {
        claim(id).ifPresent(claimed -> hear(id, claimed));
        return find(id).orElseThrow();
    }

    private record Claimed(String language, Recording recording, int tries) {}

    /** Nobody else works at it until the lease ends. */
    private Optional<Claimed> claim(UUID id) {
        return jdbc.sql("""
                        update bhashini_dictation set next_at = :lease, tries = tries + 1
                        where id = :id and state = 'WAITING' and (next_at <= :now or fault <> '')
                        returning language, format, sampling_rate, content, tries
                        """)
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .param("lease", Timestamp.from(clock.instant().plus(LEASE)))
                .query((row, _) -> new Claimed(
                        row.getString("language"),
                        new Recording(
                                Recording.Format.valueOf(row.getString("format")),
                                row.getInt("sampling_rate"),
                                Bytes.of(row.getBytes("content"))),
                        row.getInt("tries")))
                .optional();
    }

    private void hear(UUID id, Claimed claimed) {
        switch (bhashini.heard(claimed.language(), claimed.recording())) {
            case Made.Good<String>(var text, var service) when !text.isBlank() -> heard(id, text.strip(), service);
            case Made.Good<String> _ -> fail(id, "nothingHeard", false);
            case Made.Not<String>(var why, var later) -> fail(id, why, later && claimed.tries() < TRIES_MAX);
        }
    }

    private void heard(UUID id, String text, String service) {
        jdbc.sql("""
                        update bhashini_dictation set state = 'HEARD', heard = :text, service = :service, fault = ''
                        where id = :id and state = 'WAITING'
                        """)
                .param("id", id)
                .param("text", text)
                .param("service", service)
                .update();
    }

    private void fail(UUID id, String why, boolean later) {
        jdbc.sql("""
                        update bhashini_dictation set state = :state, fault = :why, next_at = :next
                        where id = :id and state = 'WAITING'
                        """)
                .param("id", id)
                .param("state", later ? "WAITING" : "FAILED")
                .param("why", why)
                .param("next", Timestamp.from(clock.instant().plus(AGAIN)))
                .update();
    }

    /** Works at what is due; how many were taken up. */
    int workOff() {
        List<UUID> due = jdbc.sql("""
                        select id from bhashini_dictation where state = 'WAITING' and next_at <= :now order by next_at, id limit 4
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        due.forEach(this::hear);
        return due.size();
    }

    long waiting() {
        return jdbc.sql("select count(*) from bhashini_dictation where state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    void allDueNow() {
        jdbc.sql("update bhashini_dictation set next_at = :now where state = 'WAITING' and fault <> ''")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * A person has read what the machine wrote, put right what was wrong, and takes it over. Whether that could be: it was written down.
     *
     * @param text as he leaves it
     * @param field name of the input that it goes into, as the form of the entry calls it
     * @param key of the entry or the complaint that it will stand in; empty where that isn't known yet
     */
    public boolean accept(UUID id, String text, String field, String key) {
        return jdbc.sql("""
                        update bhashini_dictation set accepted = :text, accepted_at = :now, request_key = :key, field = :field
                        where id = :id and state = 'HEARD' and entry is null
                        """)
                        .param("id", id)
                        .param("text", text)
                        .param("field", field)
                        .param("key", key.isEmpty() ? null : key, Types.VARCHAR)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** An accepted one of a citizen goes with his complaint to that station, and to the entry that will have this request key. */
    public void sentTo(UUID id, OfficeCode station, String key) {
        jdbc.sql("""
                        update bhashini_dictation set office = :office, request_key = :key
                        where id = :id and officer is null and accepted is not null and entry is null and request_key is null
                        """)
                .param("id", id)
                .param("office", station.code())
                .param("key", key)
                .update();
    }

    public Optional<Dictation> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from bhashini_dictation where id = :id")
                .param("id", id)
                .query(Dictations::dictation)
                .optional();
    }

    /** From which an entry's text came, oldest first. */
    public List<Dictation> of(EntryId entry) {
        return jdbc.sql("select " + COLUMNS
                        + " from bhashini_dictation where entry = :entry order by accepted_at, id limit 50")
                .param("entry", entry.id())
                .query(Dictations::dictation)
                .list();
    }

    /** From which the text of an entry or a complaint with that request key came, oldest first. */
    public List<Dictation> ofKey(OfficeCode office, String key) {
        return jdbc.sql("select " + COLUMNS + """
                        from bhashini_dictation
                        where request_key = :key and office = :office and accepted is not null order by accepted_at, id limit 50
                        """)
                .param("key", key)
                .param("office", office.code())
                .query(Dictations::dictation)
                .list();
    }

    /** The recording itself. */
    public Bytes content(Dictation dictation) {
        return jdbc.sql("select content from bhashini_dictation where id = :id")
                .param("id", dictation.id())
                .query((row, _) -> Bytes.of(row.getBytes(1)))
                .single();
    }

    /** What was kept long enough goes: what nobody accepted, or accepted and did not send, before what stands in no entry yet. */
    int forget() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        delete from bhashini_dictation
                        where entry is null and made_at < :day
                          and (accepted_at is null or request_key is null or accepted_at < :month)
                        """)
                .param("day", Timestamp.from(now.minus(UNACCEPTED)))
                .param("month", Timestamp.from(now.minus(UNUSED)))
                .update();
    }

    private static String number() {
        StringBuilder number = new StringBuilder("D-");
        for (int i = 0; i < NUMBER; i++) {
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }

    private static byte[] sha256(Bytes bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes.array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Dictation dictation(ResultSet row, int number) throws SQLException {
        @Nullable String office = row.getString("office");
        @Nullable String officer = row.getString("officer");
        @Nullable Timestamp accepted = row.getTimestamp("accepted_at");
        return new Dictation(
                row.getObject("id", UUID.class),
                row.getString("number"),
                office == null ? null : new OfficeCode(office),
                officer == null ? null : new OfficerCode(officer),
                row.getString("language"),
                Recording.Format.valueOf(row.getString("format")),
                Bytes.of(row.getBytes("sha256")),
                row.getTimestamp("made_at").toInstant(),
                Dictation.State.valueOf(row.getString("state")),
                row.getString("fault"),
                row.getString("service"),
                Objects.requireNonNullElse(row.getString("heard"), ""),
                Objects.requireNonNullElse(row.getString("accepted"), ""),
                accepted == null ? null : accepted.toInstant(),
                row.getString("field"));
    }
}
