package org.icjs.persons.follow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.icjs.desk.DeskNews;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.docket.OfficeRole;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.journal.Dockets;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.icjs.web.form.ValueText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an officer was told of persons and things that he follows, until he has seen it. */
@Component
public final class NewsOfPersons implements DeskNews {
    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Dockets dockets;
    private final Names names;
    private final Clock clock;

    NewsOfPersons(JdbcClient jdbc, CaseFiles caseFiles, Dockets dockets, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.dockets = dockets;
        this.names = names;
        this.clock = clock;
    }

    private record Told(long id, Event event, CaseId docket, String about, EntryId entry, boolean asks, Instant at) {}

    @Override
    public List<Row> rows(Actor actor, Texts texts) {
        List<Told> waiting = waiting(actor);
        Map<CaseId, CaseFile> files =
                caseFiles
                        .list(
                                actor,
                                waiting.stream().map(Told::docket).distinct().toList(),
                                "followed")
                        .stream()
                        .collect(Collectors.toMap(file -> file.docket().id(), Function.identity()));
        return waiting.stream()
                .map(told -> row(told, files.get(told.docket()), texts))
                .toList();
    }

    private List<Told> waiting(Actor actor) {
        return jdbc.sql("""
                        select * from person_news
                        where office = :office and (officer is null or officer = :officer) and seen_at is null
                        order by event = 'WANTED' desc, id desc limit :limit
                        """)
                .param("office", actor.office().code())
                .param("officer", actor.officer().code())
                .param("limit", MOST)
                .query((row, _) -> new Told(
                        row.getLong("id"),
                        Event.valueOf(row.getString("event")),
                        new CaseId(row.getObject("docket", UUID.class)),
                        row.getString("about"),
                        new EntryId(row.getObject("entry", UUID.class)),
                        row.getBoolean("asks"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Row row(Told told, @org.jspecify.annotations.Nullable CaseFile file, Texts texts) {
        String event = texts.of("persons.event." + told.event().name());
        boolean liberty = told.event() != Event.RECORDED;
        String seen = "/persons/news/" + told.id() + "/seen";
        if (file == null) {
            return new Row(
                    event,
                    texts.of("persons.news.ask", IndiaTime.show(told.at()), station(told.docket())),
                    null,
                    seen,
                    liberty);
        }
        ValueText text = new ValueText(texts, names, file.docket(), file.sight());
        String whom = told.about().startsWith("P")
                ? text.person(PersonRef.parse(told.about()))
                : told.about().startsWith("E") ? text.exhibit(ExhibitRef.parse(told.about())) : "";
        boolean person = told.about().startsWith("P");
        return new Row(
                whom.isEmpty() ? event : event + ": " + whom,
                IndiaTime.show(told.at()) + " · "
                        + CaseLine.of(file, texts, names).text(),
                person ? "/persons/" + told.docket() + "/" + told.about() : Links.entry(told.docket(), told.entry()),
                seen,
                liberty);
    }

    private String station(CaseId docket) {
        return dockets.load(docket).offices().entrySet().stream()
                .filter(office -> office.getValue().contains(OfficeRole.INVESTIGATOR))
                .map(office -> names.office(office.getKey()))
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** False if nothing of that number waits for him. */
    public boolean seen(long id, Actor actor) {
        return jdbc.sql("""
                        update person_news set seen_at = :at, seen_by = :by
                        where id = :id and office = :office and (officer is null or officer = :by) and seen_at is null
                        """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", actor.officer().code())
                        .param("id", id)
                        .param("office", actor.office().code())
                        .update()
                > 0;
    }
}
