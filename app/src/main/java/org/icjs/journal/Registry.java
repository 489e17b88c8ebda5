package org.icjs.journal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.icjs.docket.Registers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal of this process with all its parts, started and stopped together. */
final class Registry {
    /** Acts that wait at once; more are told to come again. */
    private static final int WAITING_MAX = 10_000;
    /** Entries of dockets at hand, for the writer and for readers; some kilobytes each, and mostly shared. */
    private static final int CACHED_ENTRIES = 40_000;

    final JdbcClient jdbc;
    final StoredEntries entries;
    final CachedDockets dockets;
    final GatheredJournal journal;
    final ChainedAccessJournal accessJournal;
    final Checkpoints checkpoints;
    final StateKey stateKey;
    final OrderedErasure erasure;
    final Copies copies;
    final ReplayedRebuild rebuild;
    final ProvenBundles bundles;
    final OfficeJournals journals;
    final StoredFollowers followers;
    private final DataSource database;
    private final Clock clock;
    private final Supplier<Surroundings> surroundings;
    private final FoldedCache readers = new FoldedCache(CACHED_ENTRIES);
    private final Gathering gathering = new Gathering(WAITING_MAX);
    private final Threads threads = new Threads();
    private final List<FollowerRuns> runs = new ArrayList<>();
    private @Nullable Started started;

    private record Started(
            Surroundings around, Writer writer, Bell bell, ExecutorService answers, AdmittedEntries admitted) {}

    /**
     * @param eraser connections of the database role that may erase
     * @param surroundings asked for when started, since some of what they hold reads the journal
     */
    Registry(
            DataSource database,
            DataSource eraser,
            Clock clock,
            StateKey.KeyPlace keyPlace,
            Supplier<Surroundings> surroundings) {
        this.database = database;
        this.clock = clock;
        this.surroundings = surroundings;
        this.jdbc = JdbcClient.create(database);
        this.entries = new StoredEntries(jdbc);
        this.dockets = new CachedDockets(entries, readers);
        this.journal = new GatheredJournal(gathering, entries);
        this.accessJournal = new ChainedAccessJournal(database, jdbc, clock, new SecureRandom());
        this.stateKey = new StateKey(jdbc, keyPlace);
        this.checkpoints = new Checkpoints(jdbc, new OfficeKeys(jdbc, stateKey, journal, clock), stateKey, clock);
        this.erasure = new OrderedErasure(journal, eraser, clock);
        this.copies = new StatedCopies(journal, clock);
        this.rebuild = new ReplayedRebuild(gathering, () -> running().around().projections());
        this.bundles = new ProvenBundles(entries, checkpoints, jdbc, clock);
        this.journals = new OfficeJournals(jdbc, checkpoints, keyPlace.state());
        this.followers = new StoredFollowers(jdbc);
    }

    Segments segments() {
        return new VerifiedSegments(
                jdbc, entries, checkpoints, gathering, () -> running().admitted());
    }

    boolean leading() {
        return started != null && started.writer().leading();
    }

    void start() {
        Surroundings around = surroundings.get();
        ExecutorService answers = Executors.newVirtualThreadPerTaskExecutor();
        Guard guard = new Guard(around.entitlement(), around.establishments(), around.acts());
        Registers registers = around.registers();
        Recording recording = new Recording(guard, registers, around.establishments(), new SecureRandom());
        Batches batches = new Batches(recording, around.projections(), clock, answers, this::committed);
        HandedOver handedOver = new HandedOver(database, entries);
        Writer writer = new Writer(database, gathering, batches, handedOver, new FoldedCache(CACHED_ENTRIES));
        writer.tell(checkpoints);
        Bell bell = new Bell(database, gathering, handedOver, this::arrived);
        started = new Started(
                around,
                writer,
                bell,
                answers,
                new AdmittedEntries(guard, around.entitlement(), registers, stateKey, batches, clock));
        around.followers().forEach(follower -> runs.add(new FollowerRuns(follower, database)));
        threads.start("journal-writer", writer);
        threads.start("journal-bell", bell);
        threads.start("access-journal", accessJournal);
        runs.forEach(run -> threads.start("follower", run));
        checkpoints.start();
        erasure.carryOut();
    }

    void stop() {
        Started running = running();
        running.writer().stop();
        running.bell().stop();
        accessJournal.stop();
        runs.forEach(FollowerRuns::stop);
        checkpoints.stop();
        threads.join();
        running.answers().close();
    }

    private Started running() {
        if (started == null) {
            throw new IllegalStateException("the journal is not running");
        }
        return started;
    }

    private void committed(Draft draft) {
        draft.dockets().forEach(readers::put);
        draft.chains.values().forEach(checkpoints::grown);
        arrived(draft.position());
    }

    private void arrived(long position) {
        runs.forEach(FollowerRuns::wake);
        running().around().arrivals().forEach(arrivals -> arrivals.arrived(position));
    }
}
