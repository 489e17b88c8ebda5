package org.icjs.desk.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjs.desk.DeskNews;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.desk.clock.FallsDue;
import org.icjs.docket.EntryType;
import org.icjs.docket.Stage;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.exchange.Feeds;
import org.icjs.identity.Actor;
import org.icjs.identity.SharingMatrix;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Refused;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.icjs.web.form.ValueText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an office's desk shows, read for one officer. */
@Component
public class Desk {
    private static final int TASKS_MAX = 60;
    private static final int ARRIVED_MAX = 12;

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Feeds feeds;
    private final SharingMatrix matrix;
    private final FallsDue fallsDue;
    private final List<DeskNews> news;
    private final Names names;

    Desk(
            JdbcClient jdbc,
            CaseFiles caseFiles,
            Feeds feeds,
            SharingMatrix matrix,
            FallsDue fallsDue,
            List<DeskNews> news,
            Names names) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.feeds = feeds;
        this.matrix = matrix;
        this.fallsDue = fallsDue;
        this.news = List.copyOf(news);
        this.names = names;
    }

    /**
     * What is on the desk now.
     *
     * @param news of what is followed
     * @param falls what falls due, and who was warned
     * @param more tasks that are not shown
     * @param cases of the office, by stage
     */
    public record Shown(
            List<DeskNews.Row> news,
            FallsDue.Shown falls,
            List<TaskRow> tasks,
            long more,
            List<ArrivedRow> arrived,
            Map<Stage, Long> cases,
            long held,
            long last) {}

    private record Waiting(CaseId docket, EntryType type, Map<String, String> preset, boolean liberty, Instant since) {}

    Shown read(Actor actor, Texts texts) {
        List<Waiting> waiting = waiting(actor.office());
        List<Feeds.Item> items = feeds.latest(actor.office(), ARRIVED_MAX);
        FallsDue.Read falls = fallsDue.read(actor.office());
        Map<CaseId, CaseFile> files = caseFiles
                .list(
                        actor,
                        Stream.of(
                                        falls.dockets(),
                                        waiting.stream().map(Waiting::docket),
                                        items.stream()
                                                .map(item -> item.stored().docket())
                                                .flatMap(Stream::ofNullable))
                                .flatMap(Function.identity())
                                .distinct()
                                .toList(),
                        "desk")
                .stream()
                .collect(Collectors.toMap(file -> file.docket().id(), Function.identity()));
        List<TaskRow> tasks = waiting.stream()
                .flatMap(one ->
                        Optional.ofNullable(files.get(one.docket())).map(file -> row(one, file, actor, texts)).stream())
                .sorted(Comparator.comparing((TaskRow row) -> row.href() == null))
                .toList();
        List<ArrivedRow> arrived = items.stream()
                .flatMap(
                        item -> Optional.ofNullable(item.stored().docket())
                                .map(files::get)
                                .map(file -> arrived(item, file, texts))
                                .stream())
                .toList();
        return new Shown(
                news.stream().flatMap(one -> one.rows(actor, texts).stream()).toList(),
                fallsDue.show(falls, files, texts),
                tasks,
                Math.max(0, count(actor.office()) - waiting.size()),
                arrived,
                stages(actor.office()),
                held(actor.office()),
                feeds.last(actor.office()));
    }

    private List<Waiting> waiting(OfficeCode office) {
        return jdbc
                .sql("""
                        select t.docket, t.type, t.preset, t.liberty, t.since from desk_task as t
                        join docket_access as a on a.docket = t.docket and a.office = t.office
                        where t.office = :office
                        order by t.liberty desc, t.since, t.docket, t.type, t.preset limit :limit
                        """)
                .param("office", office.code())
                .param("limit", TASKS_MAX)
                .query((row, _) -> EntryType.named(row.getString("type")).map(Desk.waiting(row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Function<EntryType, Waiting> waiting(ResultSet row) throws SQLException {
        CaseId docket = new CaseId(row.getObject("docket", UUID.class));
        Map<String, String> preset = Task.preset(row.getString("preset"));
        boolean liberty = row.getBoolean("liberty");
        Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
        return type -> new Waiting(docket, type, preset, liberty, since);
    }

    private long count(OfficeCode office) {
        return jdbc.sql("select count(*) from desk_task where office = :office")
                .param("office", office.code())
                .query(Long.class)
                .single();
    }

    private Map<Stage, Long> stages(OfficeCode office) {
        Map<Stage, Long> stages = new TreeMap<>();
        jdbc.sql("""
                        select c.stage, count(*) from desk_case as c join docket_access as a on a.docket = c.docket
                        where a.office = :office and c.stage <> '' group by c.stage
                        """)
                .param("office", office.code())
                .query((row, _) -> Map.entry(Stage.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .forEach(one -> stages.put(one.getKey(), one.getValue()));
        return stages;
    }

    private long held(OfficeCode office) {
        return jdbc.sql("""
                        select count(*) from desk_case as c join docket_access as a on a.docket = c.docket
                        where a.office = :office and c.held
                        """).param("office", office.code()).query(Long.class).single();
    }

    private TaskRow row(Waiting one, CaseFile file, Actor actor, Texts texts) {
        boolean mine = matrix.mayFile(one.type(), actor.kind(), file.roles(), actor.duties());
        return new TaskRow(
                texts.of("entry." + one.type().name()),
                about(one, file, texts),
                IndiaTime.show(one.since()),
                String.join(", ", one.type().under()),
                one.liberty(),
                mine ? Links.act(file.docket().id(), one.type(), one.preset()) : null,
                mine ? "" : texts.of("desk.task.colleague"),
                CaseLine.of(file, texts, names).text(),
                Links.file(file.docket().id()));
    }

    private String about(Waiting one, CaseFile file, Texts texts) {
        int subject = one.type().shape().subject();
        String ref = subject < 0
                ? ""
                : one.preset().getOrDefault(one.type().fields().get(subject).name(), "");
        ValueText text = new ValueText(texts, names, file.docket(), file.sight());
        try {
            return switch (ref.isEmpty() ? ' ' : ref.charAt(0)) {
                case 'P' -> text.person(PersonRef.parse(ref));
                case 'E' -> text.exhibit(ExhibitRef.parse(ref));
                default -> "";
            };
        } catch (Refused _) {
            return "";
        }
    }

    private ArrivedRow arrived(Feeds.Item item, CaseFile file, Texts texts) {
        EntryId id = new EntryId(item.stored().envelope().id());
        ValueText text = new ValueText(texts, names, file.docket(), file.sight());
        String act =
                file.docket().entry(id).map(entry -> text.done(entry.entry())).orElse("");
        return new ArrivedRow(
                IndiaTime.show(item.stored().envelope().recordedAt()),
                act,
                names.office(new OfficeCode(item.stored().envelope().office())),
                CaseLine.of(file, texts, names).text(),
                Links.entry(file.docket().id(), id));
    }

    /** Acts with which the officer can open a case. */
    List<EntryType> starts(Actor actor) {
        return EntryType.all().stream()
                .filter(type -> matrix.mayFile(type, actor.kind(), Set.of(), actor.duties()))
                .toList();
    }

    static Map<String, String> startLinks(List<EntryType> starts, Texts texts) {
        Map<String, String> links = new LinkedHashMap<>();
        starts.forEach(type -> links.put(texts.of("entry." + type.name()), Links.act(type)));
        return links;
    }
}
