package org.icjs.connect.digilocker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.icjs.connect.Bytes;
import org.icjs.connect.papers.PaperKind;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers that were issued, those that are waited for, and wrong tries. */
@Component
final class PaperRegister {
    /** Wrong tries of one locker, and for one case, in {@link #REMEMBERED}, after which nothing is looked up any more. */
    static final int MISSES_OF_LOCKER = 10;

    static final int MISSES_FOR_CASE = 40;
    static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Duration WAITED = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;

    PaperRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A paper that a locker keeps. */
    record Issued(String number, PaperKind kind, CaseId docket, PersonRef person, EntryId source, Bytes holder) {
        boolean heldBy(Bytes locker) {
            return holder.equals(locker);
        }
    }

    /** A paper that a person waits for. */
    record Pending(long id, PaperKind kind, CaseId docket, PersonRef person, String locker, int tries) {}

    static Bytes holder(String locker) {
        return Bytes.of(Digests.sha256("locker", locker));
    }

    Optional<Issued> issued(String number) {
        return jdbc.sql("""
                        select number, kind, docket, person, source, holder from digilocker_paper where number = :number
                        """)
                .param("number", number)
                .query((row, _) -> new Issued(
                        row.getString("number"),
                        PaperKind.valueOf(row.getString("kind")),
                        new CaseId(row.getObject("docket", UUID.class)),
                        PersonRef.parse(row.getString("person")),
                        new EntryId(row.getObject("source", UUID.class)),
                        Bytes.of(row.getBytes("holder"))))
                .optional();
    }

    /** Enters it, if it is not there yet. */
    void enter(Issued paper) {
        jdbc.sql("""
                        insert into digilocker_paper (number, kind, docket, person, source, holder, issued_at)
                        values (:number, :kind, :docket, :person, :source, :holder, :at)
                        on conflict do nothing
                        """)
                .param("number", paper.number())
                .param("kind", paper.kind().name())
                .param("docket", paper.docket().id())
                .param("person", paper.person().toString())
                .param("source", paper.source().id())
                .param("holder", paper.holder().array())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void await(PaperKind kind, CaseId docket, PersonRef person, String locker) {
        jdbc.sql("""
                        insert into digilocker_pending (kind, docket, person, locker, asked_at)
                        values (:kind, :docket, :person, :locker, :at)
                        on conflict do nothing
                        """)
                .param("kind", kind.name())
                .param("docket", docket.id())
                .param("person", person.toString())
                .param("locker", locker)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The next that is to be looked at, not to be taken again within that time; waits that are too old are given up. */
    Optional<Pending> next(Duration again) {
        Instant now = clock.instant();
        jdbc.sql("delete from digilocker_pending where asked_at < :before")
                .param("before", Timestamp.from(now.minus(WAITED)))
                .update();
        return jdbc.sql("""
                        update digilocker_pending set due = :again, tries = tries + 1
                        where id = (select id from digilocker_pending where due <= :now
                                    order by due, id limit 1 for update skip locked)
                        returning id, kind, docket, person, locker, tries
                        """)
                .param("again", Timestamp.from(now.plus(again)))
                .param("now", Timestamp.from(now))
                .query(PaperRegister::pending)
                .optional();
    }

    /** Not before something happens in its case. */
    void rest(Pending pending) {
        jdbc.sql("update digilocker_pending set due = null, tries = 0 where id = :id")
                .param("id", pending.id())
                .update();
    }

    void later(Pending pending, Duration after) {
        jdbc.sql("update digilocker_pending set due = :at where id = :id")
                .param("at", Timestamp.from(clock.instant().plus(after)))
                .param("id", pending.id())
                .update();
    }

    void done(Pending pending) {
        jdbc.sql("delete from digilocker_pending where id = :id")
                .param("id", pending.id())
                .update();
    }

    void allDueNow() {
        jdbc.sql("update digilocker_pending set due = :now where due is not null or tries = 0")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    long waiting() {
        return jdbc.sql("select count(*) from digilocker_pending")
                .query(Long.class)
                .single();
    }

    /** Whether a locker, or all for one case, have tried wrongly too often. */
    boolean barred(Bytes locker, Bytes number) {
        return misses(locker) >= MISSES_OF_LOCKER || misses(number) >= MISSES_FOR_CASE;
    }

    void missed(Bytes locker, Bytes number) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("insert into digilocker_miss (who, at) values (:locker, :at), (:number, :at)")
                .param("locker", locker.array())
                .param("number", number.array())
                .param("at", now)
                .update();
        jdbc.sql("delete from digilocker_miss where at < :before")
                .param("before", Timestamp.from(clock.instant().minus(REMEMBERED)))
                .update();
    }

    private long misses(Bytes who) {
        return jdbc.sql("select count(*) from digilocker_miss where who = :who and at >= :since")
                .param("who", who.array())
                .param("since", Timestamp.from(clock.instant().minus(REMEMBERED)))
                .query(Long.class)
                .single();
    }

    private static Pending pending(ResultSet row, int number) throws SQLException {
        return new Pending(
                row.getLong("id"),
                PaperKind.valueOf(row.getString("kind")),
                new CaseId(row.getObject("docket", UUID.class)),
                PersonRef.parse(row.getString("person")),
                row.getString("locker"),
                row.getInt("tries"));
    }
}
