package org.icjs.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Officers and their postings, as they are now by the clock. The journal's writer asks for each entry, so an answer is remembered for
 * some seconds: a posting ended on this server ends at once, one ended on another server within {@link #REMEMBERED}.
 */
public final class Officers {
    static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int REMEMBERED_MAX = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Asked, Answer> answers = new ConcurrentHashMap<>();

    private record Asked(OfficerCode code, @Nullable OfficeCode office) {}

    private record Answer(Optional<Officer> officer, Instant at) {}

    public Officers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the posting that began last, even if it has ended: an entry of years ago still has its author's name. */
    public Optional<Officer> find(OfficerCode code) {
        return remembered(new Asked(code, null), () -> latest(code));
    }

    /** In that office, if posted there now. */
    public Optional<Officer> find(OfficerCode code, OfficeCode office) {
        return remembered(new Asked(code, office), () -> now(code, office));
    }

    /** For who has changed officers or postings: from now on all is read anew. */
    public void forget() {
        answers.clear();
    }

    private Optional<Officer> latest(OfficerCode code) {
        return jdbc.sql("""
                        select o.code, o.name, o.rank, p.office, p.duties
                        from officer o join posting p on p.officer = o.code
                        where o.code = :officer
                        order by (p.ends_at is null) desc, p.starts_at desc, p.id desc
                        limit 1
                        """)
                .param("officer", code.code())
                .query(Officers::officer)
                .optional();
    }

    private Optional<Officer> now(OfficerCode code, OfficeCode office) {
        return jdbc.sql("""
                        select o.code, o.name, o.rank, p.office, p.duties
                        from officer o join posting p on p.officer = o.code
                        where o.code = :officer and p.office = :office and o.closed_at is null
                            and p.starts_at <= :now and (p.ends_at is null or p.ends_at > :now)
                        order by p.starts_at desc, p.id desc
                        limit 1
                        """)
                .param("officer", code.code())
                .param("office", office.code())
                .param("now", now())
                .query(Officers::officer)
                .optional();
    }

    /** Posted there now, by code. */
    public List<Officer> postedAt(OfficeCode office) {
        return jdbc.sql("""
                        select distinct on (o.code) o.code, o.name, o.rank, p.office, p.duties
                        from officer o join posting p on p.officer = o.code
                        where p.office = :office and o.closed_at is null
                            and p.starts_at <= :now and (p.ends_at is null or p.ends_at > :now)
                        order by o.code, p.starts_at desc, p.id desc
                        limit 1000
                        """)
                .param("office", office.code())
                .param("now", now())
                .query(Officers::officer)
                .list();
    }

    /** Whether the officer is posted there now. */
    public boolean posted(OfficerCode code, OfficeCode office) {
        return find(code, office).isPresent();
    }

    /** The officer in each office where posted now, by office. */
    public List<Officer> postings(OfficerCode code) {
        return jdbc.sql("""
                        select distinct on (p.office) o.code, o.name, o.rank, p.office, p.duties
                        from officer o join posting p on p.officer = o.code
                        where o.code = :officer and o.closed_at is null
                            and p.starts_at <= :now and (p.ends_at is null or p.ends_at > :now)
                        order by p.office, p.starts_at desc, p.id desc
                        limit 100
                        """)
                .param("officer", code.code())
                .param("now", now())
                .query(Officers::officer)
                .list();
    }

    private Optional<Officer> remembered(Asked asked, Supplier<Optional<Officer>> register) {
        Instant now = clock.instant();
        @Nullable Answer known = answers.get(asked);
        if (known != null && now.isBefore(known.at.plus(REMEMBERED)) && !now.isBefore(known.at)) {
            return known.officer;
        }
        Optional<Officer> found = register.get();
        if (answers.size() >= REMEMBERED_MAX) {
            answers.clear();
        }
        answers.put(asked, new Answer(found, now));
        return found;
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Officer officer(ResultSet row, int number) throws SQLException {
        String[] duties = (String[]) row.getArray("duties").getArray();
        return new Officer(
                new OfficerCode(row.getString("code")),
                row.getString("name"),
                row.getString("rank"),
                new OfficeCode(row.getString("office")),
                Arrays.stream(duties).map(Duty::valueOf).collect(Collectors.toUnmodifiableSet()));
    }
}
