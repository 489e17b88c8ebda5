package org.icjs.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Party;
import org.icjs.docket.Recorded;
import org.icjs.journal.Appended;
import org.icjs.journal.Batch;
import org.icjs.journal.Columns;
import org.icjs.journal.Projection;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is held in which jail in which case, by the jail's own number: before a gate is opened, all cases of the prisoner are asked. */
@Component
@Order(20)
public final class JailRoll implements Projection {
    private static final String PUT = """
            insert into jail_roll (docket, person, jail, number, custody, since)
            select * from unnest(?, ?, ?, ?, ?, ?::timestamptz[])
            on conflict (docket, person) do update
            set jail = excluded.jail, number = excluded.number, custody = excluded.custody, since = excluded.since
            """;

    private static final String TAKE_AWAY = """
            delete from jail_roll where ctid = any (array(
                select roll.ctid from unnest(?, ?) as gone (docket, person)
                cross join lateral (
                    select ctid from jail_roll as r where r.docket = gone.docket and r.person = gone.person offset 0
                ) as roll))
            """;

    private final JdbcClient jdbc;

    JailRoll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(CaseId docket, PersonRef person) {}

    /** One who is held in a jail. */
    private record Held(OfficeCode jail, @Nullable String number, Party.Custody custody, Instant since) {}

    /** The other cases in which that jail holds the prisoner. */
    List<CaseId> otherMatters(OfficeCode jail, RegisterNumber prisoner, CaseId than) {
        return jdbc.sql("""
                        select docket from jail_roll
                        where jail = :jail and number = :number and docket <> :docket
                        order by docket limit 100
                        """)
                .param("jail", jail.code())
                .param("number", prisoner.toString())
                .param("docket", than.id())
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The numbers of all whom that jail holds, last admitted first. */
    public List<String> numbers(OfficeCode jail) {
        return jdbc.sql("""
                        select number from jail_roll where jail = :jail and number is not null
                        group by number order by max(since) desc, number limit 2000
                        """)
                .param("jail", jail.code())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Override
    public void project(Batch batch) {
        Map<Key, Optional<Held>> changed = new LinkedHashMap<>();
        for (Appended appended : batch.appended()) {
            Docket after = appended.after();
            if (after != null) {
                Map<PersonRef, Held> before = appended.before() == null ? Map.of() : held(appended.before());
                Map<PersonRef, Held> now = held(after);
                before.keySet().stream()
                        .filter(person -> !now.containsKey(person))
                        .forEach(person -> changed.put(new Key(after.id(), person), Optional.empty()));
                now.forEach((person, held) -> {
                    if (!held.equals(before.get(person))) {
                        changed.put(new Key(after.id(), person), Optional.of(held));
                    }
                });
            }
        }
        write(changed, batch);
    }

    private static Map<PersonRef, Held> held(Docket docket) {
        Map<PersonRef, Held> held = new LinkedHashMap<>();
        for (Party party : docket.people()) {
            if (party.custody().held() && party.jail() != null) {
                String number = docket.known(Fact.PRISONER_NUMBER, party.ref())
                        .map(Known::value)
                        .map(Object::toString)
                        .orElse(null);
                Instant since = Optional.ofNullable(party.since())
                        .flatMap(docket::entry)
                        .map(Recorded::occurredAt)
                        .orElse(Instant.EPOCH);
                held.put(party.ref(), new Held(party.jail(), number, party.custody(), since));
            }
        }
        return held;
    }

    private static void write(Map<Key, Optional<Held>> changed, Batch batch) {
        Columns gone = new Columns(TAKE_AWAY, "uuid", "text");
        Columns put = new Columns(PUT, "uuid", "text", "text", "text", "text", "text");
        changed.forEach((key, is) -> is.ifPresentOrElse(
                held -> put.add(
                        key.docket().id(),
                        key.person().toString(),
                        held.jail().code(),
                        held.number(),
                        held.custody().name(),
                        held.since()),
                () -> gone.add(key.docket().id(), key.person().toString())));
        batch.write(gone, put);
    }

    @Override
    public void clear(Connection connection) throws SQLException {
        try (PreparedStatement clear = connection.prepareStatement("delete from jail_roll")) {
            clear.executeUpdate();
        }
    }

    @Override
    public void clear(CaseId docket, Connection connection) throws SQLException {
        try (PreparedStatement clear = connection.prepareStatement("delete from jail_roll where docket = ?")) {
            clear.setObject(1, docket.id());
            clear.executeUpdate();
        }
    }
}
