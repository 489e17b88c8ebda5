package org.icjs.desk.clock;

import static org.icjs.kernel.Act.BNSS;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.icjs.clocks.Counting;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.docket.PrisonEntry;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.law.Law;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a jail holds and must ask the court about: today, within thirty days, and those beyond the greatest term. */
@Component
final class Undertrials {
    private static final String RELEASE = "undertrialRelease";
    private static final String LONGEST = "longestDetention";
    private static final String DEFAULT_BAIL = "defaultBail";

    /** Clocks on which the Superintendent applies to the court; for default bail the accused does himself. */
    @Law(act = BNSS, section = "479(3)")
    static final Set<String> APPLIED_FOR = Set.of(RELEASE, LONGEST);

    private static final String[] RULES = {RELEASE, LONGEST, DEFAULT_BAIL};
    private static final int SOON_DAYS = 30;
    private static final int ROWS_MAX = 500;

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;
    private final Rulebook rulebook;
    private final Names names;
    private final Clock clock;

    Undertrials(JdbcClient jdbc, CaseFiles caseFiles, Rulebook rulebook, Names names, Clock clock) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
        this.rulebook = rulebook;
        this.names = names;
        this.clock = clock;
    }

    /**
     * @param beyond held longer than the greatest term
     * @param today whose right has begun
     * @param soon whose time ends within thirty days
     * @param without how many more the jail holds for whom none of these clocks runs, or it cannot be told
     */
    record Shown(List<UndertrialRow> beyond, List<UndertrialRow> today, List<UndertrialRow> soon, long without) {}

    private record Held(Due due, String number) {}

    Shown read(Actor jailor, Texts texts) {
        Instant now = clock.instant();
        LocalDate until = IndiaTime.dateOf(now).plusDays(SOON_DAYS + 1);
        List<Held> held = held(jailor.office(), Counting.midnight(until));
        Map<CaseId, CaseFile> files =
                caseFiles
                        .list(
                                jailor,
                                held.stream()
                                        .map(one -> one.due().docket())
                                        .distinct()
                                        .toList(),
                                "undertrials")
                        .stream()
                        .collect(Collectors.toMap(file -> file.docket().id(), Function.identity()));
        Map<Boolean, List<Held>> over = held.stream()
                .flatMap(one -> Optional.ofNullable(files.get(one.due().docket()))
                        .flatMap(file -> rulebook.now(one.due(), file.docket(), now))
                        .map(due -> new Held(due, one.number()))
                        .stream())
                .collect(Collectors.partitioningBy(one -> one.due().over(now)));
        Function<Held, UndertrialRow> row =
                one -> row(one, Objects.requireNonNull(files.get(one.due().docket())), now, texts);
        List<Held> ended = Objects.requireNonNull(over.get(true));
        return new Shown(
                ended.stream().filter(Undertrials::longest).map(row).toList(),
                ended.stream().filter(one -> !longest(one)).map(row).toList(),
                Objects.requireNonNull(over.get(false)).stream().map(row).toList(),
                without(jailor.office()));
    }

    private static boolean longest(Held held) {
        return held.due().rule().equals(LONGEST);
    }

    private List<Held> held(OfficeCode jail, Instant until) {
        return jdbc.sql("""
                        select d.*, coalesce(r.number, '') as number from (
                            select distinct on (docket, person, rule) * from desk_deadline
                            where rule = any(:rules) and due < :until
                            order by docket, person, rule, due, began, office
                        ) as d
                        join jail_roll as r on r.docket = d.docket and r.person = d.person
                        where r.jail = :jail
                        order by d.due, d.docket, d.person, d.rule limit :limit
                        """)
                .param("rules", RULES)
                .param("until", Timestamp.from(until))
                .param("jail", jail.code())
                .param("limit", ROWS_MAX)
                .query((row, _) -> new Held(Due.of(row), row.getString("number")))
                .list();
    }

    private long without(OfficeCode jail) {
        return jdbc.sql("""
                        select count(*) from jail_roll as r where r.jail = :jail and r.custody <> 'SENTENCED' and not exists (
                            select from desk_deadline as d
                            where d.docket = r.docket and d.person = r.person and d.rule = any(:rules))
                        """)
                .param("jail", jail.code())
                .param("rules", RULES)
                .query(Long.class)
                .single();
    }

    /** The last application of a jail for this prisoner. */
    private static @Nullable String applied(Due due, CaseFile file) {
        return file
                .docket()
                .all(
                        PrisonEntry.UndertrialReleaseApplied.class,
                        entry -> entry.person().toString().equals(due.person()))
                .stream()
                .map(of -> of.recorded().occurredAt())
                .max(Comparator.naturalOrder())
                .map(IndiaTime::show)
                .orElse(null);
    }

    private UndertrialRow row(Held held, CaseFile file, Instant now, Texts texts) {
        Due due = held.due();
        return new UndertrialRow(
                CaseLine.name(file, PersonRef.parse(due.person())).orElse(due.person()),
                held.number(),
                ClockTexts.name(due.rule(), texts),
                TimeLeft.of(due.due(), due.byTheHour(), Due.isRight(due.rule()), now, texts),
                CaseLine.of(file, texts, names).text(),
                Links.file(due.docket()) + "/clocks",
                APPLIED_FOR.contains(due.rule()) ? applied(due, file) : null,
                APPLIED_FOR.contains(due.rule())
                        ? "/jail/undertrials/" + due.docket() + "/" + due.person() + "/" + due.rule() + ".pdf"
                        : null);
    }
}
