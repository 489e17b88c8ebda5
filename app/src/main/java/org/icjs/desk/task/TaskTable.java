package org.icjs.desk.task;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.icjs.docket.Recorded;
import org.icjs.journal.Appended;
import org.icjs.journal.Batch;
import org.icjs.journal.Projection;
import org.icjs.kernel.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the tables of tasks and of cases. A task stands there since the act that made it one was done. */
@Component
@Order(30)
final class TaskTable implements Projection {
    private static final String TAKE_AWAY = """
            delete from desk_task as task using unnest(?, ?, ?, ?) as done (docket, office, type, preset)
            where task.docket = done.docket and task.office = done.office
              and task.type = done.type and task.preset = done.preset
            """;

    private static final String PUT = """
            insert into desk_task (docket, office, type, preset, liberty, since)
            select docket, office, type, preset, liberty, since
            from unnest(?, ?, ?, ?, ?, ?::timestamptz[]) as t (docket, office, type, preset, liberty, since)
            on conflict do nothing
            """;

    private static final String PUT_CASES = """
            insert into desk_case (docket, number, stage, held, opened_at, last_at)
            select * from unnest(?, ?, ?, ?, ?::timestamptz[], ?::timestamptz[])
            on conflict (docket) do update
            set number = excluded.number, stage = excluded.stage, held = excluded.held, last_at = excluded.last_at
            """;

    /** Tasks of the dockets met last, so that those before an entry need not be found twice. */
    private static final int REMEMBERED = 5_000;

    private final Tasks tasks;
    private final Map<CaseId, Found> remembered = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseId, Found> eldest) {
            return size() > REMEMBERED;
        }
    };

    TaskTable(Tasks tasks) {
        this.tasks = tasks;
    }

    private record Found(Docket docket, Set<Task> tasks) {}

    /** What a batch does to one case: which tasks were done, which came by which entry, and how the case stands after. */
    private static final class Change {
        private Docket after;
        private Set<Task> now;
        private final Set<Task> gone = new LinkedHashSet<>();
        private final Map<Task, Recorded> come = new LinkedHashMap<>();

        private Change(Docket before, Set<Task> tasks) {
            this.after = before;
            this.now = tasks;
        }

        /** A task that came and was done within the batch never stands in the table. */
        private void step(Docket docket, Set<Task> tasks, Recorded by) {
            now.stream().filter(task -> !tasks.contains(task)).forEach(task -> {
                if (come.remove(task) == null) {
                    gone.add(task);
                }
            });
            tasks.stream().filter(task -> !now.contains(task)).forEach(task -> come.put(task, by));
            after = docket;
            now = tasks;
        }
    }

    @Override
    public void project(Batch batch) throws SQLException {
        Map<CaseId, Change> changes = new LinkedHashMap<>();
        for (Appended appended : batch.appended()) {
            Docket after = appended.after();
            if (after != null) {
                changes.computeIfAbsent(after.id(), _ -> change(appended.before(), after))
                        .step(after, find(after), appended.recorded());
            }
        }
        if (!changes.isEmpty()) {
            putTasks(changes.values(), batch.connection());
            putCases(changes.values(), batch.connection());
        }
    }

    private Change change(@Nullable Docket before, Docket after) {
        return before == null ? new Change(after, Set.of()) : new Change(before, find(before));
    }

    private static void putTasks(Iterable<Change> changes, Connection connection) throws SQLException {
        Rows gone = new Rows();
        Rows come = new Rows();
        for (Change change : changes) {
            change.gone.forEach(task -> gone.add(change.after, task, null));
            change.come.forEach((task, by) -> come.add(change.after, task, by));
        }
        gone.execute(TAKE_AWAY, false, connection);
        come.execute(PUT, true, connection);
    }

    private Set<Task> find(Docket docket) {
        Found known = remembered.get(docket.id());
        if (known != null && known.docket() == docket) {
            return known.tasks();
        }
        Set<Task> found = new LinkedHashSet<>(tasks.of(docket));
        remembered.put(docket.id(), new Found(docket, found));
        return found;
    }

    /** Rows of the table of tasks, column by column. */
    private static final class Rows {
        private final List<UUID> dockets = new ArrayList<>();
        private final List<String> offices = new ArrayList<>();
        private final List<String> types = new ArrayList<>();
        private final List<String> presets = new ArrayList<>();
        private final List<Boolean> liberty = new ArrayList<>();
        private final List<String> since = new ArrayList<>();

        void add(Docket docket, Task task, @Nullable Recorded by) {
            dockets.add(docket.id().id());
            offices.add(task.office().code());
            types.add(task.type().name());
            presets.add(task.presetText());
            liberty.add(task.urgency() == Offer.Urgency.LIBERTY);
            since.add(by == null ? "" : by.occurredAt().toString());
        }

        void execute(String sql, boolean whole, Connection connection) throws SQLException {
            if (dockets.isEmpty()) {
                return;
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, array(connection, "uuid", dockets));
                statement.setArray(2, array(connection, "text", offices));
                statement.setArray(3, array(connection, "text", types));
                statement.setArray(4, array(connection, "text", presets));
                if (whole) {
                    statement.setArray(5, array(connection, "boolean", liberty));
                    statement.setArray(6, array(connection, "text", since));
                }
                statement.executeUpdate();
            }
        }
    }

    private static void putCases(Iterable<Change> changes, Connection connection) throws SQLException {
        List<UUID> dockets = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        List<String> stages = new ArrayList<>();
        List<Boolean> held = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (Change change : changes) {
            Docket docket = change.after;
            dockets.add(docket.id().id());
            numbers.add(docket.known(Fact.FIR_NUMBER)
                    .map(known -> known.value().toString())
                    .orElse(""));
            stages.add(docket.stage() == null ? "" : docket.stage().name());
            held.add(docket.people().stream().map(Party::custody).anyMatch(Party.Custody::held));
            opened.add(docket.entries().getFirst().recordedAt().toString());
            last.add(latest(docket).toString());
        }
        try (PreparedStatement put = connection.prepareStatement(PUT_CASES)) {
            put.setArray(1, array(connection, "uuid", dockets));
            put.setArray(2, array(connection, "text", numbers));
            put.setArray(3, array(connection, "text", stages));
            put.setArray(4, array(connection, "boolean", held));
            put.setArray(5, array(connection, "text", opened));
            put.setArray(6, array(connection, "text", last));
            put.executeUpdate();
        }
    }

    private static Instant latest(Docket docket) {
        return Objects.requireNonNull(docket.lastRecordedAt());
    }

    private static Array array(Connection connection, String type, List<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    @Override
    public void clear(Connection connection) throws SQLException {
        remembered.clear();
        for (String sql : List.of("delete from desk_task", "delete from desk_case")) {
            try (PreparedStatement clear = connection.prepareStatement(sql)) {
                clear.executeUpdate();
            }
        }
    }

    @Override
    public void clear(CaseId docket, Connection connection) throws SQLException {
        remembered.remove(docket);
        for (String sql : List.of("delete from desk_task where docket = ?", "delete from desk_case where docket = ?")) {
            try (PreparedStatement clear = connection.prepareStatement(sql)) {
                clear.setObject(1, docket.id());
                clear.executeUpdate();
            }
        }
    }
}
