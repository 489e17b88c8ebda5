package org.icjs.desk.contradiction;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.docket.EntryType;
import org.icjs.docket.Finding;
import org.icjs.docket.Recorded;
import org.icjs.docket.Unknown;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.journal.RaisedFinding;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Group;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.icjs.web.form.Labels;
import org.icjs.web.form.ValueText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries that contradicted their case when an officer confirmed and recorded them. */
@Component
public final class Contradictions {
    private static final int ENTRIES_MAX = 100;

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Names names;
    private final Clock clock;

    Contradictions(JdbcClient jdbc, CaseFiles caseFiles, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.names = names;
        this.clock = clock;
    }

    private record Raised(CaseId docket, EntryId entry, Finding finding, boolean seen) {}

    /** Entries in cases that this office supervises, at which it has not looked yet. */
    public long waiting(OfficeCode office) {
        return jdbc.sql("""
                        select count(distinct e.id) from journal_contradiction as c
                        join journal_entry as e on e.position = c.position
                        join docket_access as a on a.docket = e.docket and a.office = :office
                        where 'SUPERVISOR' = any(a.roles) and not exists (
                            select from desk_contradiction_seen as s where s.entry = e.id and s.office = a.office)
                        """).param("office", office.code()).query(Long.class).single();
    }

    /** What the reader may know of, in the cases of his office: what it has not looked at first, the latest first. */
    List<ContradictionRow> read(Actor reader, Texts texts) {
        Map<EntryId, List<Raised>> raised = raised(reader.office());
        Map<CaseId, CaseFile> files = caseFiles
                .list(
                        reader,
                        raised.values().stream()
                                .map(of -> of.getFirst().docket())
                                .distinct()
                                .toList(),
                        "contradictions")
                .stream()
                .collect(Collectors.toMap(file -> file.docket().id(), Function.identity()));
        List<ContradictionRow> rows = new ArrayList<>();
        raised.forEach(
                (entry, of) -> Optional.ofNullable(files.get(of.getFirst().docket()))
                        .flatMap(file -> row(entry, of, file, texts))
                        .ifPresent(rows::add));
        return rows;
    }

    private Map<EntryId, List<Raised>> raised(OfficeCode office) {
        return jdbc
                .sql("""
                        with latest as (
                            select e.position, e.id, e.docket, s.entry is not null as seen from journal_entry as e
                            join docket_access as a on a.docket = e.docket and a.office = :office
                            left join desk_contradiction_seen as s on s.entry = e.id and s.office = a.office
                            where e.position in (select position from journal_contradiction)
                            order by seen, e.position desc limit :limit
                        )
                        select l.docket, l.id, l.seen, c.pointer, c.code, c.under, c.shown
                        from latest as l join journal_contradiction as c on c.position = l.position
                        order by l.seen, l.position desc, c.nth
                        """)
                .param("office", office.code())
                .param("limit", ENTRIES_MAX)
                .query((row, _) -> new Raised(
                        new CaseId(row.getObject("docket", UUID.class)),
                        new EntryId(row.getObject("id", UUID.class)),
                        RaisedFinding.of(row),
                        row.getBoolean("seen")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Raised::entry, LinkedHashMap::new, Collectors.toList()));
    }

    private Optional<ContradictionRow> row(EntryId entry, List<Raised> raised, CaseFile file, Texts texts) {
        return file.docket().entry(entry).flatMap(recorded -> {
            List<String> against = against(raised.stream().map(Raised::finding).toList(), recorded, file, texts);
            return against.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ContradictionRow(
                            entry.toString(),
                            new ValueText(texts, names, file.docket(), file.sight()).done(recorded.entry()),
                            texts.of(
                                    "desk.contradictions.by",
                                    names.officer(recorded.officer()),
                                    names.office(recorded.office()),
                                    IndiaTime.show(recorded.occurredAt())),
                            against,
                            CaseLine.of(file, texts, names).text(),
                            Links.entry(file.docket().id(), entry),
                            raised.getFirst().seen()));
        });
    }

    /** What stood against one entry of a case file that is open, as far as the reader is given what it is about. */
    public List<String> against(Recorded recorded, CaseFile file, Texts texts) {
        return against(
                jdbc.sql("""
                                select c.pointer, c.code, c.under, c.shown from journal_contradiction as c
                                join journal_entry as e on e.position = c.position
                                where e.office = :office and e.seq = :seq order by c.nth
                                """)
                        .param("office", recorded.office().code())
                        .param("seq", recorded.seq())
                        .query((row, _) -> RaisedFinding.of(row))
                        .list(),
                recorded,
                file,
                texts);
    }

    private static List<String> against(List<Finding> findings, Recorded recorded, CaseFile file, Texts texts) {
        if (recorded.entry() instanceof Unknown || !file.sees(recorded)) {
            return List.of();
        }
        EntryType type = EntryType.of(recorded.entry().getClass());
        Labels labels = new Labels(texts, type);
        Set<Group> groups = file.groups(recorded);
        return findings.stream()
                .filter(finding -> type.fields().stream()
                        .filter(field -> (finding.pointer() + "/").startsWith("/" + field.name() + "/"))
                        .allMatch(field -> groups.contains(field.group())))
                .map(labels::wrong)
                .toList();
    }

    /** The case of an entry that contradicts and that an office may know of. */
    Optional<CaseId> docket(EntryId entry, OfficeCode office) {
        return jdbc.sql("""
                        select e.docket from journal_entry as e
                        join docket_access as a on a.docket = e.docket and a.office = :office
                        where e.id = :entry and exists (select from journal_contradiction as c where c.position = e.position)
                        """)
                .param("entry", entry.id())
                .param("office", office.code())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /** Keeps that the office has looked at it; what was seen once stays so. */
    void seen(EntryId entry, Actor by) {
        jdbc.sql("""
                        insert into desk_contradiction_seen (entry, office, officer, at) values (:entry, :office, :officer, :at)
                        on conflict do nothing
                        """)
                .param("entry", entry.id())
                .param("office", by.office().code())
                .param("officer", by.officer().code())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
