package org.icjs.network.health;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.icjs.identity.Actor;
import org.icjs.kernel.OfficeCode;
import org.icjs.network.LinkHour;
import org.icjs.network.PaidLink;
import org.icjs.network.PaidLinks;
import org.icjs.network.Rupees;
import org.icjs.network.Technology;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What is paid for and what was seen, in the database. */
@Component
class HealthTable {
    /** Hours are kept so long: a year's reports, and a month to argue about the oldest. */
    static final Duration KEPT = Duration.ofDays(400);

    private static final int ROWS_MAX = 10_000_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    HealthTable(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds to what is there, so that several processes may write the same hour. */
    void add(Collection<LinkHour> hours, Collection<Gathered.Now> nows) {
        if (!hours.isEmpty() || !nows.isEmpty()) {
            transactions.executeWithoutResult(_ -> {
                hours.forEach(this::add);
                nows.forEach(this::add);
            });
        }
    }

    private void add(LinkHour hour) {
        jdbc.sql("""
                        insert into network_hour as h (office, hour, seen, tried, beats, lost, delays, uploads, best_up_kbps,
                            downloads, best_down_kbps)
                        values (:office, :hour, :seen, :tried, :beats, :lost, :delays, :uploads, :bestUp, :downloads, :bestDown)
                        on conflict (office, hour) do update set
                            seen = h.seen | excluded.seen,
                            tried = h.tried | excluded.tried,
                            beats = h.beats + excluded.beats,
                            lost = h.lost + excluded.lost,
                            delays = (h.delays || excluded.delays)[1 : %d],
                            uploads = h.uploads + excluded.uploads,
                            best_up_kbps = greatest(h.best_up_kbps, excluded.best_up_kbps),
                            downloads = h.downloads + excluded.downloads,
                            best_down_kbps = greatest(h.best_down_kbps, excluded.best_down_kbps)
                        """.formatted(LinkHour.DELAYS_MAX))
                .param("office", hour.office().code())
                .param("hour", Timestamp.from(hour.hour()))
                .param("seen", hour.seen())
                .param("tried", hour.tried())
                .param("beats", hour.beats())
                .param("lost", hour.lost())
                .param("delays", hour.delays().toArray(Integer[]::new))
                .param("uploads", hour.uploads())
                .param("bestUp", hour.bestUpKbps())
                .param("downloads", hour.downloads())
                .param("bestDown", hour.bestDownKbps())
                .update();
    }

    private void add(Gathered.Now now) {
        jdbc.sql("""
                        insert into network_now as n (office, last_seen, last_beat, last_closed)
                        values (:office, :seen, :beat, :closed)
                        on conflict (office) do update set
                            last_seen = greatest(n.last_seen, excluded.last_seen),
                            last_beat = greatest(n.last_beat, excluded.last_beat),
                            last_closed = greatest(n.last_closed, excluded.last_closed)
                        """)
                .param("office", now.office().code())
                .param("seen", Timestamp.from(now.seen()))
                .param("beat", timestamp(now.beat()))
                .param("closed", timestamp(now.closed()))
                .update();
    }

    void forgetBefore(Instant time) {
        jdbc.sql("delete from network_hour where hour < :time")
                .param("time", Timestamp.from(time))
                .update();
    }

    /** Of all offices, from an hour on and before another, by office and hour. */
    List<LinkHour> hours(Instant from, Instant until) {
        return jdbc.sql("""
                        select office, hour, seen, tried, beats, lost, delays, uploads, best_up_kbps, downloads, best_down_kbps
                        from network_hour where hour >= :from and hour < :until order by office, hour limit :limit
                        """)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("limit", ROWS_MAX)
                .query((row, _) -> hour(row))
                .list();
    }

    private static LinkHour hour(ResultSet row) throws SQLException {
        return new LinkHour(
                new OfficeCode(row.getString("office")),
                row.getTimestamp("hour").toInstant(),
                row.getLong("seen"),
                row.getLong("tried"),
                row.getInt("beats"),
                row.getInt("lost"),
                Arrays.asList((Integer[])
                        Objects.requireNonNull(row.getArray("delays").getArray())),
                row.getInt("uploads"),
                row.getInt("best_up_kbps"),
                row.getInt("downloads"),
                row.getInt("best_down_kbps"));
    }

    Map<OfficeCode, Gathered.Now> now() {
        Map<OfficeCode, Gathered.Now> now = new HashMap<>();
        jdbc.sql("select office, last_seen, last_beat, last_closed from network_now order by office limit 100000")
                .query((row, _) -> new Gathered.Now(
                        new OfficeCode(row.getString("office")),
                        row.getTimestamp("last_seen").toInstant(),
                        instant(row.getTimestamp("last_beat")),
                        instant(row.getTimestamp("last_closed"))))
                .list()
                .forEach(one -> now.put(one.office(), one));
        return now;
    }

    /** All or nothing. */
    void enter(List<PaidLink> links, Actor by) {
        transactions.executeWithoutResult(_ -> links.forEach(link -> enter(link, by)));
    }

    private void enter(PaidLink link, Actor by) {
        PaidLink.Terms terms = link.terms();
        jdbc.sql("""
                        insert into network_paid_link (entered_at, entered_by, office, place, from_day, technology, provider,
                            committed_kbps, delay_ms, uptime_percent, yearly_paise)
                        values (:at, :by, :office, :place, :from, :technology, :provider, :committed, :delay, :uptime, :yearly)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.officer().code())
                .param("office", link.office().code())
                .param("place", link.place().name())
                .param("from", link.from())
                .param("technology", terms == null ? null : terms.technology().name())
                .param("provider", terms == null ? null : terms.provider())
                .param("committed", terms == null ? null : terms.committedKbps())
                .param("delay", terms == null ? null : terms.delayMs())
                .param("uptime", terms == null ? null : terms.uptimePercent())
                .param("yearly", terms == null ? null : terms.yearly().paise())
                .update();
    }

    PaidLinks paid() {
        return new PaidLinks(jdbc.sql("""
                        select office, place, from_day, technology, provider, committed_kbps, delay_ms, uptime_percent, yearly_paise
                        from network_paid_link order by entered limit 1000000
                        """).query((row, _) -> paid(row)).list());
    }

    private static PaidLink paid(ResultSet row) throws SQLException {
        String technology = row.getString("technology");
        PaidLink.Terms terms = technology == null
                ? null
                : new PaidLink.Terms(
                        Technology.valueOf(technology),
                        row.getString("provider"),
                        row.getInt("committed_kbps"),
                        row.getObject("delay_ms", Integer.class),
                        row.getObject("uptime_percent", BigDecimal.class),
                        new Rupees(row.getLong("yearly_paise")));
        return new PaidLink(
                new OfficeCode(row.getString("office")),
                PaidLink.Place.valueOf(row.getString("place")),
                row.getObject("from_day", LocalDate.class),
                terms);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
