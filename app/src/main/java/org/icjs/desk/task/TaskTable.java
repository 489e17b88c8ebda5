package org.icjs.desk.task;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.icjs.docket.Act;
import org.icjs.docket.Answers;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.icjs.docket.Recorded;
import org.icjs.journal.Appended;
import org.icjs.journal.Batch;
import org.icjs.journal.Columns;
import org.icjs.journal.Projection;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Recent;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Keeps the tables of tasks and of cases. A task stands there since the act that made it one was done. */
@Component
@Order(30)
final class TaskTable implements Projection {
    /** Written so that only the index that begins with the case can answer it: while the table is empty, all would cost the same. */
    private static final String TAKE_AWAY = """
            delete from desk_task where ctid = any (array(
                select task.ctid from unnest(?, ?, ?, ?) as done (docket, office, type, preset)
                cross join lateral (
                    select ctid from desk_task as t
                    where t.docket = done.docket and t.office || '' = done.office
                      and t.type = done.type and t.preset = done.preset offset 0
                ) as task))
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
    private final Recent<CaseId, Found> remembered = new Recent<>(REMEMBERED);

    /** Made at the first entry: the acts are not all there before. */
    private final Supplier<Answers<Act<?>, List<Offer>>> answers;

    TaskTable(Tasks tasks) {
        this.tasks = tasks;
        this.answers = SingletonSupplier.of(tasks::answers);
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
    public void project(Batch batch) {
        Map<CaseId, Change> changes = new LinkedHashMap<>();
        for (Appended appended : batch.appended()) {
            Docket after = appended.after();
            if (after != null) {
                changes.computeIfAbsent(after.id(), _ -> change(appended.before(), after))
                        .step(after, find(after), appended.recorded());
            }
        }
        batch.write(gone(changes.values()), come(changes.values()), cases(changes.values()));
    }

    private Change change(@Nullable Docket before, Docket after) {
        return before == null ? new Change(after, Set.of()) : new Change(before, find(before));
    }

    private static Columns gone(Iterable<Change> changes) {
        Columns rows = new Columns(TAKE_AWAY, "uuid", "text", "text", "text");
        for (Change change : changes) {
            change.gone.forEach(task -> rows.add(
                    change.after.id().id(), task.office().code(), task.type().name(), task.presetText()));
        }
        return rows;
    }

    private static Columns come(Iterable<Change> changes) {
        Columns rows = new Columns(PUT, "uuid", "text", "text", "text", "boolean", "text");
        for (Change change : changes) {
            change.come.forEach((task, by) -> rows.add(
                    change.after.id().id(),
                    task.office().code(),
                    task.type().name(),
                    task.presetText(),
                    task.urgency() == Offer.Urgency.LIBERTY,
                    by.occurredAt()));
        }
        return rows;
    }

    private Set<Task> find(Docket docket) {
        Found known = remembered.get(docket.id());
        if (known != null && known.docket() == docket) {
            return known.tasks();
        }
        Set<Task> found = tasks.of(docket, answers.get());
        remembered.put(docket.id(), new Found(docket, found));
        return found;
    }

    private static Columns cases(Iterable<Change> changes) {
        Columns rows = new Columns(PUT_CASES, "uuid", "text", "text", "boolean", "text", "text");
        for (Change change : changes) {
            Docket docket = change.after;
            rows.add(
                    docket.id().id(),
                    docket.known(Fact.FIR_NUMBER)
                            .or(() -> docket.known(Fact.GENERAL_DIARY_NUMBER))
                            .or(() -> docket.known(Fact.CLEARANCE_NUMBER))
                            .map(known -> known.value().toString())
                            .orElse(""),
                    docket.stage() == null ? "" : docket.stage().name(),
                    docket.people().stream().map(Party::custody).anyMatch(Party.Custody::held),
                    docket.entries().getFirst().recordedAt(),
                    latest(docket));
        }
        return rows;
    }

    private static Instant latest(Docket docket) {
        return Objects.requireNonNull(docket.lastRecordedAt());
    }

    @Override
    public void clear(Connection connection) throws SQLException {
        remembered.clear();
        answers.get().forgetAll();
        for (String sql : List.of("delete from desk_task", "delete from desk_case")) {
            try (PreparedStatement clear = connection.prepareStatement(sql)) {
                clear.executeUpdate();
            }
        }
    }

    @Override
    public void clear(CaseId docket, Connection connection) throws SQLException {
        remembered.remove(docket);
        answers.get().forget(docket);
        for (String sql : List.of("delete from desk_task where docket = ?", "delete from desk_case where docket = ?")) {
            try (PreparedStatement clear = connection.prepareStatement(sql)) {
                clear.setObject(1, docket.id());
                clear.executeUpdate();
            }
        }
    }
}
