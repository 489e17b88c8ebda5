package org.icjs.connect.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox, kept in a table. What is gone is remembered without its words, and of its address the end alone. */
public final class MessageQueue implements Outbox {
    private static final int URGENT_AN_HOUR = 5;
    private static final int OTHERS_A_DAY = 20;
    private static final int TRIES_MAX = 8;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Wording wording;
    private final QuietHours quiet;
    private final Set<Address.Channel> carried;

    MessageQueue(JdbcClient jdbc, Clock clock, Wording wording, QuietHours quiet, List<Carrier> carriers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.wording = wording;
        this.quiet = quiet;
        this.carried = EnumSet.noneOf(Address.Channel.class);
        carriers.forEach(carrier -> carried.add(carrier.channel()));
    }

    /** A message whose time has come, leased to who sends it. */
    record Due(UUID id, Address.Channel channel, Carrier.Outgoing outgoing, int tries) {}

    /** How many there are of a channel in a state, for who runs the system. */
    public record Count(String channel, String state, String fault, long messages) {}

    @Override
    public Put put(Message message) {
        Notice notice = message.notice();
        if (notice.manner() == Notice.Manner.NEVER) {
            return new Put.Never("noticeOfAppearance", "BNSS 35(3)");
        }
        if (!carries(message.to().channel())) {
            return new Put.NoCarrier();
        }
        if (notice.manner() == Notice.Manner.WANTED && !wanted(message.to())) {
            return new Put.Unwanted();
        }
        boolean urgent = notice.manner() == Notice.Manner.AT_ONCE;
        if (sent(message.to(), urgent) >= (urgent ? URGENT_AN_HOUR : OTHERS_A_DAY)) {
            return new Put.TooMany();
        }
        return insert(message, urgent) ? new Put.Waiting() : new Put.Known();
    }

    private boolean insert(Message message, boolean urgent) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        insert into message_queue (id, key, notice, channel, address, address_hash, address_end, language,
                            subject, text, state, tries, queued_at, next_at, useless_at)
                        values (:id, :key, :notice, :channel, :address, :hash, :end, :language,
                            :subject, :text, 'WAITING', 0, :now, :next, :useless)
                        on conflict (key) do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("key", message.key())
                        .param("notice", message.notice().name())
                        .param("channel", message.to().channel().name())
                        .param("address", message.to().text())
                        .param("hash", message.to().hash())
                        .param("end", message.to().masked())
                        .param("language", message.language().getLanguage())
                        .param("subject", wording.subject(message))
                        .param("text", wording.text(message))
                        .param("now", Timestamp.from(now))
                        .param("next", Timestamp.from(urgent ? now : quiet.after(now)))
                        .param("useless", message.useless() == null ? null : Timestamp.from(message.useless()))
                        .update()
                == 1;
    }

    private long sent(Address to, boolean urgent) {
        Duration span = urgent ? Duration.ofHours(1) : Duration.ofDays(1);
        return jdbc.sql("""
                        select count(*) from message_queue
                        where address_hash = :hash and queued_at > :since and (notice = 'CODE') = :urgent
                        """)
                .param("hash", to.hash())
                .param("since", Timestamp.from(clock.instant().minus(span)))
                .param("urgent", urgent)
                .query(Long.class)
                .single();
    }

    @Override
    public boolean carries(Address.Channel channel) {
        return carried.contains(channel);
    }

    @Override
    public boolean wanted(Address address) {
        return jdbc.sql("select not exists (select from message_unwanted where address_hash = :hash)")
                .param("hash", address.hash())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void want(Address address, boolean wanted) {
        String sql = wanted
                ? "delete from message_unwanted where address_hash = :hash"
                : "insert into message_unwanted (address_hash, since) values (:hash, now()) on conflict do nothing";
        jdbc.sql(sql).param("hash", address.hash()).update();
    }

    /** Leases some whose time has come: if the sender dies they come again, so that one may be sent twice, none not at all. */
    List<Due> due(Address.Channel channel, int limit) {
        Instant now = clock.instant();
        jdbc.sql("""
                        update message_queue set state = 'LAPSED', text = null, address = null
                        where state = 'WAITING' and useless_at <= :now
                        """).param("now", Timestamp.from(now)).update();
        return jdbc.sql("""
                        update message_queue set tries = tries + 1, next_at = :leased
                        where id in (
                            select id from message_queue
                            where state = 'WAITING' and channel = :channel and next_at <= :now
                            order by (notice = 'CODE') desc, next_at, id limit :limit for update skip locked)
                        returning id, channel, address, subject, text, notice, language, tries
                        """)
                .param("now", Timestamp.from(now))
                .param("leased", Timestamp.from(now.plus(LEASE)))
                .param("channel", channel.name())
                .param("limit", limit)
                .query(MessageQueue::due)
                .list();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                Address.Channel.valueOf(row.getString("channel")),
                new Carrier.Outgoing(
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("text"),
                        Notice.valueOf(row.getString("notice")),
                        row.getString("language")),
                row.getInt("tries"));
    }

    /** Keeps what the carrier answered. */
    void answered(Due due, Carrier.Answer answer) {
        switch (answer) {
            case Carrier.Answer.Taken(var reference) -> end(due.id(), "SENT", reference, "");
            case Carrier.Answer.Refused(var fault) -> end(due.id(), "REFUSED", "", fault);
            case Carrier.Answer.Away(var fault) -> {
                if (due.tries() >= TRIES_MAX) {
                    end(due.id(), "FAILED", "", fault);
                } else {
                    again(due, fault);
                }
            }
        }
    }

    private void end(UUID id, String state, String reference, String fault) {
        jdbc.sql("""
                        update message_queue
                        set state = :state, reference = :reference, fault = :fault, ended_at = :now, text = null, address = null
                        where id = :id
                        """)
                .param("state", state)
                .param("reference", reference)
                .param("fault", fault)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    private void again(Due due, String fault) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(due.tries() - 1, 10));
        jdbc.sql("update message_queue set next_at = :next, fault = :fault where id = :id")
                .param("next", Timestamp.from(clock.instant().plus(pause)))
                .param("fault", fault)
                .param("id", due.id())
                .update();
    }

    /** Keeps what the carrier says of a message later. Whether it knew the reference. */
    boolean delivered(String reference, boolean arrived) {
        return jdbc.sql("""
                        update message_queue set state = :state, ended_at = :now
                        where reference = :reference and reference <> '' and state in ('SENT', 'DELIVERED', 'UNDELIVERED')
                        """)
                        .param("state", arrived ? "DELIVERED" : "UNDELIVERED")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("reference", reference)
                        .update()
                == 1;
    }

    /** Whether any carrier is configured. */
    boolean carriesAny() {
        return !carried.isEmpty();
    }

    long waiting() {
        return jdbc.sql("select count(*) from message_queue where state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    /** What failed before is tried at once; what waits for the morning goes on waiting. */
    void allDueNow() {
        jdbc.sql("update message_queue set next_at = :now where state = 'WAITING' and fault <> ''")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** All of the last thirty days, by channel, state and fault. */
    public List<Count> counts() {
        return jdbc.sql("""
                        select channel, state, fault, count(*) as messages from message_queue
                        where queued_at > now() - interval '30 days'
                        group by channel, state, fault order by channel, state, fault limit 100
                        """)
                .query((row, _) -> new Count(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }
}
