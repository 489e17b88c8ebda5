package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** The rebuild, as a work of the writer's own, in one transaction. */
final class ReplayedRebuild implements Rebuild {
    private static final int CHUNK = 500;
    private static final int CACHED_ENTRIES = 50_000;

    private final Gathering gathering;
    private final Supplier<List<Projection>> projections;

    ReplayedRebuild(Gathering gathering, Supplier<List<Projection>> projections) {
        this.gathering = gathering;
        this.projections = projections;
    }

    @Override
    public boolean run(LongConsumer progress) {
        Work.Alone work = new Work.Alone((_, connection) -> replay(progress, connection), new CompletableFuture<>());
        if (!gathering.offer(List.of(work))) {
            return false;
        }
        try {
            return work.done().join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the projections are as they were", e.getCause());
        }
    }

    private void replay(LongConsumer progress, Connection connection) throws SQLException {
        List<Projection> all = projections.get();
        for (Projection projection : all) {
            projection.clear(connection);
        }
        Replay replay = new Replay(new FoldedCache(CACHED_ENTRIES), connection);
        long position = 0;
        List<Appended> chunk = replay.after(position, CHUNK);
        while (!chunk.isEmpty()) {
            Batch batch = new Batch(chunk);
            for (Projection projection : all) {
                projection.project(batch);
            }
            batch.send(connection);
            position = chunk.getLast().position();
            progress.accept(position);
            chunk = replay.after(position, CHUNK);
        }
        connection.commit();
        all.forEach(Projection::committed);
    }
}
