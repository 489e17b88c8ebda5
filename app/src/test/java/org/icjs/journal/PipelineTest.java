package org.icjs.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.icjs.journal.TestJournal.STATION;
import static org.icjs.journal.TestJournal.filing;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.icjs.database.TestDatabase;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PoliceEntry.DiaryWritten;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Register;
import org.icjs.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is drafted while the transaction before is not committed yet is right, and is void if that one fails. */
class PipelineTest {
    private static final int CLIENTS = 2 * Pipeline.MANY;
    private static final int ACTS = 16;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void draftsAnewWhatStoodOnATransactionThatFailed() throws Exception {
        JdbcClient jdbc = JdbcClient.create(DATABASE.owner());
        try (TestJournal journal =
                TestJournal.on(DATABASE).with(CaseCounts.create(jdbc)).open().leading()) {
            long before = journal.journal().lastPosition();
            CaseId shared = journal.newCase();
            together(client -> {
                CaseId own = journal.newCase();
                for (int act = 0; act < ACTS; act++) {
                    String key = "c" + client + "-" + act;
                    CaseId docket = act % 2 == 0 ? own : shared;
                    if (act % 8 == client % 8) {
                        assertThatThrownBy(() -> journal.journal()
                                        .append(filing(STATION, docket, new DiaryWritten(CaseCounts.FAIL), "f" + key)))
                                .isInstanceOf(IllegalStateException.class);
                    }
                    Receipt first = journal.file(filing(STATION, docket, new DiaryWritten("Day " + act), key));
                    if (act % 5 == 0) {
                        assertThat(journal.journal()
                                        .append(filing(STATION, docket, new DiaryWritten("Day " + act), key)))
                                .isEqualTo(new Outcome.Repeated(first));
                    }
                }
                return own;
            });

            List<Stored> all = dense(journal, before);
            assertThat(all.stream().filter(PipelineTest::diary)).hasSize(CLIENTS * ACTS);
            List<RegisterNumber> numbers = all.stream()
                    .filter(PipelineTest::first)
                    .map(PipelineTest::number)
                    .toList();
            RegisterNumber one = numbers.getFirst();
            assertThat(numbers)
                    .containsExactlyElementsOf(IntStream.rangeClosed(0, CLIENTS)
                            .mapToObj(more -> new RegisterNumber(Register.FIR, one.serial() + more, one.year()))
                            .toList());
            Map<CaseId, Long> counts = new ConcurrentHashMap<>();
            all.stream()
                    .filter(stored -> stored.docket() != null)
                    .forEach(stored -> counts.merge(Objects.requireNonNull(stored.docket()), 1L, Long::sum));
            counts.forEach((docket, count) -> {
                assertThat(jdbc.sql("select entries from case_count where docket = :docket")
                                .param("docket", docket.id())
                                .query(Long.class)
                                .single())
                        .isEqualTo(count);
                assertThat(journal.registry.dockets.load(docket).entries()).hasSize(Math.toIntExact(count));
            });
        }
    }

    @Test
    void draftsTheNextTransactionWhileOneCommits() throws Exception {
        UnderWay underWay = new UnderWay();
        try (TestJournal journal =
                TestJournal.on(DATABASE).with(underWay).open().leading()) {
            long before = journal.journal().lastPosition();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<List<Outcome>>> all = new ArrayList<>();
                for (int batch = 0; batch < ACTS; batch++) {
                    CaseId own = journal.newCase();
                    String key = "batch" + batch + "-";
                    all.add(threads.submit(() -> journal.journal()
                            .appendAll(IntStream.range(0, CLIENTS)
                                    .mapToObj(act -> filing(STATION, own, new DiaryWritten("Day " + act), key + act))
                                    .toList())));
                }
                for (Future<List<Outcome>> batch : all) {
                    assertThat(batch.get()).hasSize(CLIENTS).allMatch(Outcome.Accepted.class::isInstance);
                }
            }
            assertThat(dense(journal, before).stream().filter(PipelineTest::diary))
                    .hasSize(ACTS * CLIENTS);
            assertThat(underWay.most).hasValue(2);
        }
    }

    @Test
    void losesNothingAndDoublesNothingWhenItsConnectionIsCutAgainAndAgain() throws Exception {
        JdbcClient other = JdbcClient.create(DATABASE.application());
        try (TestJournal journal = TestJournal.open(DATABASE).leading()) {
            long before = journal.journal().lastPosition();
            AtomicBoolean over = new AtomicBoolean();
            try (ExecutorService cutter = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Integer> cuts = cutter.submit(() -> {
                    int times = 0;
                    while (!over.get()) {
                        times += cut(other);
                        Thread.sleep(150);
                    }
                    return times;
                });
                try {
                    together(client -> {
                        CaseId own = insist(journal, client + "-fir", null);
                        for (int act = 0; act < ACTS; act++) {
                            insist(journal, client + "-" + act, own);
                        }
                        return own;
                    });
                } finally {
                    over.set(true);
                }
                assertThat(cuts.get()).isPositive();
            }
            List<Stored> all = dense(journal, before);
            assertThat(all.stream().filter(PipelineTest::diary)).hasSize(CLIENTS * ACTS);
            assertThat(all.stream().filter(PipelineTest::first)).hasSize(CLIENTS);
        }
    }

    /** Whether a prisoner is held elsewhere is asked of tables: all that comes before must be in them. */
    @Test
    void asksOtherCasesOnlyWhenAllThatComesBeforeIsCommitted() throws Exception {
        Map<String, Long> committed = new ConcurrentHashMap<>();
        JdbcClient jdbc = JdbcClient.create(DATABASE.application());
        try (TestJournal journal = TestJournal.on(DATABASE)
                .with(new AsksTheRoll())
                .rolls((than) -> {
                    committed.put(
                            than,
                            jdbc.sql("select max(position) from journal_entry")
                                    .query(Long.class)
                                    .single());
                    return List.of();
                })
                .open()
                .leading()) {
            long before = journal.journal().lastPosition();
            together(client -> {
                for (int act = 0; act < ACTS; act++) {
                    CaseId own = journal.newCase();
                    journal.file(filing(STATION, own, new DiaryWritten(AsksTheRoll.ASK), "r" + client + "-" + act));
                }
                return client;
            });
            List<Stored> all = dense(journal, before);
            assertThat(committed).hasSize(CLIENTS * ACTS);
            assertThat(all.stream().filter(PipelineTest::diary))
                    .hasSize(CLIENTS * ACTS)
                    .allSatisfy(stored -> assertThat(committed.get(String.valueOf(stored.docket())))
                            .isEqualTo(stored.position() - 1));
        }
    }

    private interface OneClient<T> {
        T act(int client) throws Exception;
    }

    private static <T> void together(OneClient<T> one) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> all = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                all.add(() -> one.act(number));
            }
            for (Future<T> done : threads.invokeAll(all)) {
                done.get();
            }
        }
    }

    /** As a client does that was not answered, or told to come again: the same act under the same key. */
    private static CaseId insist(TestJournal journal, String key, @Nullable CaseId docket) throws InterruptedException {
        Filing filing = docket == null
                ? new Filing(
                        STATION,
                        TestJournal.OFFICER,
                        null,
                        TestJournal.firFiling().entry(),
                        Instant.now(),
                        "cut" + key,
                        null,
                        false)
                : filing(STATION, docket, new DiaryWritten("Day " + key), "cut" + key);
        while (true) {
            switch (journal.journal().append(filing)) {
                case Outcome.Accepted(var receipt, var _) -> {
                    return Objects.requireNonNull(receipt.docket());
                }
                case Outcome.Repeated(var receipt) -> {
                    return Objects.requireNonNull(receipt.docket());
                }
                case Outcome.Busy() -> Thread.sleep(20);
                case Outcome other -> throw new AssertionError(other.toString());
            }
        }
    }

    /** Ends the session that holds the writer's lock; says how many. */
    private static int cut(JdbcClient other) {
        return other.sql("""
                        select count(pg_terminate_backend(l.pid)) from pg_locks as l
                        join pg_database as d on d.oid = l.database
                        where l.locktype = 'advisory' and d.datname = current_database()
                        """).query(Integer.class).single();
    }

    /** What was recorded since: at every position one entry, and the office's journal whole. */
    private static List<Stored> dense(TestJournal journal, long since) {
        List<Stored> all = journal.registry.entries.after(since, 100_000);
        assertThat(all.stream().map(Stored::position))
                .containsExactlyElementsOf(LongStream.rangeClosed(since + 1, since + all.size())
                        .boxed()
                        .toList());
        assertThat(AChain.of(journal.registry.entries.of(STATION, 1, 100_000)).problems())
                .isEmpty();
        return all;
    }

    private static boolean diary(Stored stored) {
        return stored.entry() instanceof DiaryWritten;
    }

    private static boolean first(Stored stored) {
        return stored.entry() instanceof PoliceEntry.FirRegistered;
    }

    private static RegisterNumber number(Stored stored) {
        return Objects.requireNonNull(((PoliceEntry.FirRegistered) stored.entry()).number());
    }

    /** Counts transactions that have their rows and are not committed. */
    private static final class UnderWay implements Projection {
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public void project(Batch batch) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
        }

        @Override
        public void committed() {
            now.decrementAndGet();
        }

        @Override
        public void clear(Connection connection) {}

        @Override
        public void clear(CaseId docket, Connection connection) {}
    }

    /** Asks whether somebody is held in another matter, before a diary that says so. */
    private static final class AsksTheRoll implements Act<DiaryWritten> {
        private static final String ASK = "ask the roll";

        @Override
        public Class<DiaryWritten> entry() {
            return DiaryWritten.class;
        }

        @Override
        public List<Offer> offers(Docket docket) {
            return List.of();
        }

        @Override
        public List<Finding> findings(Docket docket, DiaryWritten entry, Moment moment) {
            if (ASK.equals(entry.text())) {
                moment.registers()
                        .otherMatters(moment.office(), new RegisterNumber(Register.FIR, 1, 2026), docket.id());
            }
            return List.of();
        }
    }
}
