package org.icjs.desk.clock;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.icjs.clocks.Counting;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.exchange.CaseFile;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What falls due from an office, nearest first, and the warnings that it has not acknowledged. */
@Component
public final class FallsDue {
    private static final int DUE_MAX = 20;
    /** What falls due later than this is only counted. */
    private static final int HORIZON_DAYS = 90;

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Rulebook rulebook;
    private final Names names;
    private final Clock clock;

    FallsDue(JdbcClient jdbc, Notices notices, Rulebook rulebook, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.rulebook = rulebook;
        this.names = names;
        this.clock = clock;
    }

    /** What is read of the tables, before the case files are opened. */
    public record Read(List<Due> due, long more, List<Notices.Waiting> notices) {
        /** The cases that it speaks of. */
        public Stream<CaseId> dockets() {
            return Stream.concat(due.stream(), notices.stream().map(Notices.Waiting::due))
                    .map(Due::docket);
        }
    }

    /**
     * As the desk shows it.
     *
     * @param more that fall due later and are not shown
     */
    public record Shown(List<DueRow> due, long more, List<NoticeRow> notices) {}

    public Read read(OfficeCode office) {
        List<Due> due = jdbc.sql("""
                        select d.* from desk_deadline as d
                        join docket_access as a on a.docket = d.docket and a.office = d.office
                        where d.office = :office and d.due < :until
                        order by d.due, d.docket, d.rule, d.person, d.began limit :limit
                        """)
                .param("office", office.code())
                .param(
                        "until",
                        Timestamp.from(Counting.midnight(
                                IndiaTime.dateOf(clock.instant()).plusDays(HORIZON_DAYS + 1L))))
                .param("limit", DUE_MAX)
                .query((row, _) -> Due.of(row))
                .list();
        long all = jdbc.sql("select count(*) from desk_deadline where office = :office")
                .param("office", office.code())
                .query(Long.class)
                .single();
        return new Read(due, Math.max(0, all - due.size()), notices.waiting(office));
    }

    /** @param files the case files that the reader may open */
    public Shown show(Read read, Map<CaseId, CaseFile> files, Texts texts) {
        Instant now = clock.instant();
        Function<Due, Optional<DueRow>> row =
                due -> Optional.ofNullable(files.get(due.docket())).map(file -> row(due, file, now, texts));
        return new Shown(
                read.due().stream()
                        .flatMap(due -> now(due, files, now).stream())
                        .sorted(Comparator.comparing(Due::due))
                        .flatMap(due -> row.apply(due).stream())
                        .toList(),
                read.more(),
                read.notices().stream()
                        .flatMap(notice -> row
                                .apply(notice.due())
                                .map(due -> new NoticeRow(
                                        notice.id(),
                                        due,
                                        notice.open()
                                                && now(notice.due(), files, now).isPresent(),
                                        notice.told().stream()
                                                .map(told -> told(told, texts))
                                                .toList()))
                                .stream())
                        .toList());
    }

    private Optional<Due> now(Due due, Map<CaseId, CaseFile> files, Instant now) {
        return Optional.ofNullable(files.get(due.docket())).flatMap(file -> rulebook.now(due, file.docket(), now));
    }

    private String told(Notices.Told told, Texts texts) {
        return texts.of("desk.notice.told", names.office(told.office()), IndiaTime.show(told.at()));
    }

    private DueRow row(Due due, CaseFile file, Instant now, Texts texts) {
        boolean right = Due.isRight(due.rule());
        TimeLeft left = TimeLeft.of(due.due(), due.byTheHour(), right, now, texts);
        String about = due.person().isEmpty()
                ? ""
                : CaseLine.name(file, PersonRef.parse(due.person())).orElse(due.person());
        return new DueRow(
                ClockTexts.name(due.rule(), texts),
                about,
                left,
                left.over() && !right,
                due.liberty(),
                CaseLine.of(file, texts, names).text(),
                Links.file(due.docket()) + "/clocks");
    }
}
