package org.icjs.exchange;

import static org.icjs.exchange.AccessTable.array;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
            delete from jail_roll as roll using unnest(?, ?) as gone (docket, person)
            where roll.docket = gone.docket and roll.person = gone.person
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
    public void project(Batch batch) throws SQLException {
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
        if (!changed.isEmpty()) {
            write(changed, batch.connection());
        }
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

    private static void write(Map<Key, Optional<Held>> changed, Connection connection) throws SQLException {
        List<List<@Nullable Object>> columns = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            columns.add(new ArrayList<>());
        }
        List<UUID> goneDockets = new ArrayList<>();
        List<String> gonePeople = new ArrayList<>();
        changed.forEach((key, held) -> {
            if (held.isEmpty()) {
                goneDockets.add(key.docket().id());
                gonePeople.add(key.person().toString());
            } else {
                columns.get(0).add(key.docket().id());
                columns.get(1).add(key.person().toString());
                columns.get(2).add(held.get().jail().code());
                columns.get(3).add(held.get().number());
                columns.get(4).add(held.get().custody().name());
                columns.get(5).add(held.get().since().toString());
            }
        });
        if (!goneDockets.isEmpty()) {
            try (PreparedStatement take = connection.prepareStatement(TAKE_AWAY)) {
                take.setArray(1, array(connection, "uuid", goneDockets));
                take.setArray(2, array(connection, "text", gonePeople));
                take.executeUpdate();
            }
        }
        if (!columns.getFirst().isEmpty()) {
            try (PreparedStatement put = connection.prepareStatement(PUT)) {
                put.setArray(1, array(connection, "uuid", columns.getFirst()));
                for (int i = 1; i < 6; i++) {
                    put.setArray(i + 1, array(connection, "text", columns.get(i)));
                }
                put.executeUpdate();
            }
        }
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
