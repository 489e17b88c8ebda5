package org.icjs.citizen;

import jakarta.annotation.PreDestroy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What complainants attach. What the scanner has not seen waits in quarantine: nobody can open it. What it finds harmful is thrown away,
 * and that it was there stays known.
 */
@Component
class Attachments {
    static final int SIZE_MAX = 10 << 20;
    static final int COUNT_MAX = 8;
    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

    private final JdbcClient jdbc;
    private final Optional<Scanner> scanner;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("quarantine").daemon().factory());

    Attachments(JdbcClient jdbc, Optional<Scanner> scanner, Clock clock) {
        this.jdbc = jdbc;
        this.scanner = scanner;
        this.clock = clock;
    }

    /** One attachment, without its content. */
    record Attachment(UUID id, String name, String kind, int sizeBytes, State state) {}

    /** How far it has come. */
    enum State {
        WAITING,
        CLEAN,
        REFUSED
    }

    /** What became of a file that was sent. */
    enum Added {
        CLEAN,
        WAITING,
        EMPTY,
        TOO_LARGE,
        TOO_MANY,
        UNKNOWN_KIND,
        HARMFUL
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (scanner.isPresent()) {
            var _ = thread.scheduleWithFixedDelay(this::tryRelease, 1, 30, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    /** Takes a file for a complaint; the same content again is the same file. */
    Added add(UUID complaint, String name, byte[] content) {
        if (content.length == 0) {
            return Added.EMPTY;
        }
        if (content.length > SIZE_MAX) {
            return Added.TOO_LARGE;
        }
        if (of(complaint).size() >= COUNT_MAX) {
            return Added.TOO_MANY;
        }
        Optional<ContentKind> kind = ContentKind.of(content);
        if (kind.isEmpty()) {
            return Added.UNKNOWN_KIND;
        }
        State state = scanner.map(one -> state(one.scan(content))).orElse(State.WAITING);
        keep(complaint, safe(name, kind.get()), kind.get(), content, state);
        return switch (state) {
            case CLEAN -> Added.CLEAN;
            case WAITING -> Added.WAITING;
            case REFUSED -> Added.HARMFUL;
        };
    }

    private static State state(Scanner.Verdict verdict) {
        return switch (verdict) {
            case Scanner.Verdict.Clean _ -> State.CLEAN;
            case Scanner.Verdict.Harmful _ -> State.REFUSED;
            case Scanner.Verdict.Away _ -> State.WAITING;
        };
    }

    private void keep(UUID complaint, String name, ContentKind kind, byte[] content, State state) {
        jdbc.sql("""
                        insert into citizen_attachment (id, complaint, name, kind, size_bytes, sha256, content, state, added_at)
                        values (:id, :complaint, :name, :kind, :size, :sha256, :content, :state, :now)
                        on conflict (complaint, sha256) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("complaint", complaint)
                .param("name", name)
                .param("kind", kind.name())
                .param("size", content.length)
                .param("sha256", Secret.hash(content))
                .param("content", state == State.REFUSED ? null : content, java.sql.Types.BINARY)
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Letters, digits, dots, hyphens and spaces, with the ending of what it is. */
    private static String safe(String name, ContentKind kind) {
        String plain = name.replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{Nd} ._-]", "_")
                .strip();
        String cut = plain.length() > 80 ? plain.substring(0, 80) : plain;
        return (cut.isEmpty() ? "file" : cut) + "." + kind.ending();
    }

    List<Attachment> of(UUID complaint) {
        return jdbc.sql("""
                        select id, name, kind, size_bytes, state from citizen_attachment
                        where complaint = :complaint order by added_at, id limit 50
                        """)
                .param("complaint", complaint)
                .query(Attachments::attachment)
                .list();
    }

    /** Content of one that the scanner found clean. */
    Optional<byte[]> content(UUID complaint, UUID id) {
        return jdbc.sql("""
                        select content from citizen_attachment
                        where complaint = :complaint and id = :id and state = 'CLEAN'
                        """)
                .param("complaint", complaint)
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    private void tryRelease() {
        try {
            release();
        } catch (DataAccessException e) {
            LOG.warn("The quarantine was not gone through: {}", e.getClass().getSimpleName());
        }
    }

    /** Shows the scanner what waits; how many it judged. */
    int release() {
        int judged = 0;
        if (scanner.isPresent()) {
            for (UUID id : waiting()) {
                State state = state(scanner.get().scan(waitingContent(id)));
                if (state == State.WAITING) {
                    return judged;
                }
                jdbc.sql("""
                                update citizen_attachment
                                set state = :state, content = case when :state = 'REFUSED' then null else content end
                                where id = :id
                                """).param("state", state.name()).param("id", id).update();
                judged++;
            }
        }
        return judged;
    }

    private List<UUID> waiting() {
        return jdbc.sql("select id from citizen_attachment where state = 'WAITING' order by added_at, id limit 100")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private byte[] waitingContent(UUID id) {
        return jdbc.sql("select content from citizen_attachment where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getInt("size_bytes"),
                State.valueOf(row.getString("state")));
    }
}
