package org.icjs.connect.bhashini;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.icjs.identity.Actor;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Translations of what stands in entries, as the machine made them and as a person accepted them. The entry itself is never changed. */
@Component
public final class AcceptedTranslations {
    private static final String COLUMNS =
            "id, entry, component, from_language, language, service, office, officer, made, accepted, accepted_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    AcceptedTranslations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One translation.
     *
     * @param component of the entry, by its name
     * @param accepted empty while nobody has accepted it
     * @param officer who asked for it, and alone can accept it
     */
    public record Translation(
            UUID id,
            EntryId entry,
            String component,
            String from,
            String language,
            String service,
            OfficeCode office,
            OfficerCode officer,
            String made,
            String accepted,
            @Nullable Instant acceptedAt) {}

    /** Keeps what the machine made for a day, for the one who asked. */
    UUID made(Actor officer, EntryId entry, String component, String from, String language, Made.Good<String> made) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into bhashini_translation
                          (id, entry, component, from_language, language, service, glossary, office, officer, made, made_at)
                        values (:id, :entry, :component, :from, :language, :service, :glossary, :office, :officer, :made, :now)
                        """)
                .param("id", id)
                .param("entry", entry.id())
                .param("component", component)
                .param("from", from)
                .param("language", language)
                .param("service", made.service())
                .param("glossary", Glossary.VERSION)
                .param("office", officer.office().code())
                .param("officer", officer.officer().code())
                .param("made", made.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** Whether it was this officer's to accept, and still open. */
    boolean accept(Actor officer, EntryId entry, UUID id, String text) {
        return jdbc.sql("""
                        update bhashini_translation set accepted = :text, accepted_at = :now
                        where id = :id and entry = :entry and office = :office and officer = :officer and accepted is null
                        """)
                        .param("text", text)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .param("entry", entry.id())
                        .param("office", officer.office().code())
                        .param("officer", officer.officer().code())
                        .update()
                == 1;
    }

    /** All of an entry that were accepted, newest first. */
    public List<Translation> of(EntryId entry) {
        return jdbc.sql("select " + COLUMNS + """
                         from bhashini_translation where entry = :entry and accepted is not null
                        order by accepted_at desc, id limit 50
                        """)
                .param("entry", entry.id())
                .query(AcceptedTranslations::translation)
                .list();
    }

    /** The last one of a component in a language that an officer of that office accepted. */
    public Optional<Translation> of(EntryId entry, String component, String language, OfficeCode office) {
        return of(entry).stream()
                .filter(one -> one.component().equals(component)
                        && one.language().equals(language)
                        && one.office().equals(office))
                .findFirst();
    }

    /** What nobody accepted within a day goes. */
    int forget() {
        return jdbc.sql("delete from bhashini_translation where accepted is null and made_at < :day")
                .param("day", Timestamp.from(clock.instant().minus(Dictations.UNACCEPTED)))
                .update();
    }

    private static Translation translation(ResultSet row, int number) throws SQLException {
        return new Translation(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry", UUID.class)),
                row.getString("component"),
                row.getString("from_language"),
                row.getString("language"),
                row.getString("service"),
                new OfficeCode(row.getString("office")),
                new OfficerCode(row.getString("officer")),
                row.getString("made"),
                Objects.requireNonNullElse(row.getString("accepted"), ""),
                row.getTimestamp("accepted_at").toInstant());
    }
}
