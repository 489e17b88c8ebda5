package org.icjs.desk.clock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.icjs.clocks.Deadline;
import org.icjs.docket.Docket;
import org.icjs.docket.Party;
import org.icjs.journal.Appended;
import org.icjs.journal.Batch;
import org.icjs.journal.Columns;
import org.icjs.journal.Projection;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.Recent;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps the table of open deadlines. Each case is reckoned as of its last entry, so that the rows follow from the journals alone;
 * whether the time is over is asked when they are read.
 */
@Component
@Order(40)
final class DeadlineTable implements Projection {
    /** Written so that only the index that begins with the case can answer it: while the table is empty, all would cost the same. */
    private static final String TAKE_AWAY = """
            delete from desk_deadline where ctid = any (array(
                select deadline.ctid
                from unnest(?, ?, ?, ?, ?::timestamptz[], ?) as gone (docket, rule, person, began, due, office)
                cross join lateral (
                    select ctid from desk_deadline as d
                    where d.docket = gone.docket and d.rule = gone.rule and d.person = gone.person
                      and d.began = gone.began and d.due + interval '0' = gone.due and d.office || '' = gone.office offset 0
                ) as deadline))
            """;

    private static final String PUT = """
            insert into desk_deadline (docket, rule, person, began, due, office, owner, by_the_hour, liberty)
            select docket, rule, person, began, due, office, owner, by_the_hour, liberty
            from unnest(?, ?, ?, ?, ?::timestamptz[], ?, ?, ?, ?)
              as d (docket, rule, person, began, due, office, owner, by_the_hour, liberty)
            on conflict (docket, rule, person, began, due, office) do update
            set owner = excluded.owner, by_the_hour = excluded.by_the_hour, liberty = excluded.liberty
            """;

    /** Deadlines of the dockets met last, so that those before an entry need not be reckoned twice. */
    private static final int REMEMBERED = 5_000;

    private final Reckoning reckoning;
    private final Owners owners;
    private final Recent<CaseId, Found> remembered = new Recent<>(REMEMBERED);

    DeadlineTable(Rulebook rulebook, Owners owners) {
        this.reckoning = new Reckoning(rulebook);
        this.owners = owners;
    }

    /** What tells two rows apart; of two that are the same in this, the first stands. */
    private record Key(String rule, String person, String began, Instant due, OfficeCode office) {
        static Key of(Due due) {
            return new Key(due.rule(), due.person(), due.began(), due.due(), due.office());
        }
    }

    private record Found(Docket docket, Map<Key, Due> due) {}

    @Override
    public void project(Batch batch) {
        Map<CaseId, Docket> before = new LinkedHashMap<>();
        Map<CaseId, Docket> after = new LinkedHashMap<>();
        for (Appended appended : batch.appended()) {
            Docket docket = appended.after();
            if (docket != null) {
                before.putIfAbsent(
                        docket.id(), Objects.requireNonNullElse(appended.before(), Docket.empty(docket.id())));
                after.put(docket.id(), docket);
            }
        }
        Columns gone = new Columns(TAKE_AWAY, "uuid", "text", "text", "text", "text", "text");
        Columns come = new Columns(PUT, "uuid", "text", "text", "text", "text", "text", "text", "boolean", "boolean");
        after.forEach((id, docket) -> {
            Map<Key, Due> were = find(Objects.requireNonNull(before.get(id)));
            Map<Key, Due> are = find(docket);
            were.forEach((key, due) -> {
                if (!are.containsKey(key)) {
                    gone.add(
                            id.id(),
                            due.rule(),
                            due.person(),
                            due.began(),
                            due.due(),
                            due.office().code());
                }
            });
            are.forEach((key, due) -> {
                if (!due.equals(were.get(key))) {
                    come.add(
                            id.id(),
                            due.rule(),
                            due.person(),
                            due.began(),
                            due.due(),
                            due.office().code(),
                            due.owner().name(),
                            due.byTheHour(),
                            due.liberty());
                }
            });
        });
        batch.write(gone, come);
    }

    private Map<Key, Due> find(Docket docket) {
        Found known = remembered.get(docket.id());
        if (known != null && known.docket() == docket) {
            return known.due();
        }
        Map<Key, Due> due = reckon(docket);
        remembered.put(docket.id(), new Found(docket, due));
        return due;
    }

    private Map<Key, Due> reckon(Docket docket) {
        Map<Key, Due> all = new LinkedHashMap<>();
        Owners.Of owned = owners.of(docket);
        for (Deadline deadline : reckoning.of(docket)) {
            Instant due = deadline.due();
            if (deadline.open() && due != null) {
                rows(docket, owned, deadline, due).forEach(row -> all.putIfAbsent(Key.of(row), row));
            }
        }
        return all;
    }

    private Set<Due> rows(Docket docket, Owners.Of owned, Deadline deadline, Instant due) {
        Set<Due> rows = new LinkedHashSet<>();
        Party person = deadline.person() == null
                ? null
                : docket.person(deadline.person()).orElse(null);
        for (OfficeCode office : owned.by(deadline.owner(), person)) {
            rows.add(new Due(
                    docket.id(),
                    deadline.rule(),
                    Due.person(deadline),
                    Due.began(deadline),
                    due,
                    office,
                    deadline.owner(),
                    deadline.byTheHour(),
                    held(person)));
        }
        return rows;
    }

    private static boolean held(@Nullable Party person) {
        return person != null && person.custody().held();
    }

    @Override
    public void clear(Connection connection) throws SQLException {
        remembered.clear();
        reckoning.forgetAll();
        try (PreparedStatement clear = connection.prepareStatement("delete from desk_deadline")) {
            clear.executeUpdate();
        }
    }

    @Override
    public void clear(CaseId docket, Connection connection) throws SQLException {
        remembered.remove(docket);
        reckoning.forget(docket);
        try (PreparedStatement clear = connection.prepareStatement("delete from desk_deadline where docket = ?")) {
            clear.setObject(1, docket.id());
            clear.executeUpdate();
        }
    }
}
