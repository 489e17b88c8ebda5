package org.icjs.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.journal.TestJournal.filing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.icjs.database.TestDatabase;
import org.icjs.docket.AFir;
import org.icjs.docket.Entry;
import org.icjs.docket.PoliceEntry;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast many offices can file at once, each act durable and projected. {@code -Djournal.acts=200000} for a figure worth reading; the
 * few acts of a usual test run only show that the way is whole.
 */
class JournalSpeedTest {
    private static final int ACTS = Integer.getInteger("journal.acts", 4_000);
    private static final int ACTS_OF_A_CASE = 10;
    private static final int OFFICES = 100;
    private static final int WAITING = 5_000;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void recordsWhatAHundredOfficesFileAtOnce() throws InterruptedException {
        CaseCounts counts = CaseCounts.create(JdbcClient.create(DATABASE.owner()));
        try (TestJournal journal = TestJournal.on(DATABASE).with(counts).open().leading()) {
            run(journal, ACTS / 4);
            long writer = writerNanos();
            long backend = backendNanos();
            long begun = System.nanoTime();
            List<CompletableFuture<Outcome>> outcomes = run(journal, ACTS);
            double seconds = (System.nanoTime() - begun) / 1e9;

            assertThat(outcomes).allMatch(outcome -> outcome.join() instanceof Outcome.Accepted);
            System.out.printf(
                    "%,d acts in %.2f s: %,.0f a second; processor time for each: writer %.1f µs, database %.1f µs%n",
                    ACTS,
                    seconds,
                    ACTS / seconds,
                    (writerNanos() - writer) / 1000.0 / ACTS,
                    (backendNanos() - backend) / 1000.0 / ACTS);
            assertThat(Duration.ofMillis((long) (seconds * 1000))).isLessThan(Duration.ofMillis(60_000 + ACTS));
        }
    }

    private static long writerNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds())
                .filter(id -> {
                    ThreadInfo thread = threads.getThreadInfo(id);
                    return thread != null && thread.getThreadName().equals("journal-writer");
                })
                .map(threads::getThreadCpuTime)
                .sum();
    }

    /** Of the server's process that serves the writer. */
    private static long backendNanos() {
        long pid = DATABASE.jdbc()
                .sql("select pid from pg_locks where locktype = 'advisory' and granted")
                .query(Long.class)
                .single();
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static List<CompletableFuture<Outcome>> run(TestJournal journal, int acts) throws InterruptedException {
        Semaphore room = new Semaphore(WAITING);
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>(acts);
        List<CaseId> cases = new ArrayList<>();
        int open = Math.max(1, Math.min(500, acts / ACTS_OF_A_CASE));
        for (int act = 0; act < acts; act++) {
            int slot = act % open;
            boolean first = (act / open) % ACTS_OF_A_CASE == 0;
            if (first) {
                CaseId id = new CaseId(UUID.randomUUID());
                if (slot < cases.size()) {
                    cases.set(slot, id);
                } else {
                    cases.add(id);
                }
            }
            Entry entry = first
                    ? AFir.of("BNS 305(a)").against("Zoramthanga").entry()
                    : new PoliceEntry.DiaryWritten("Questioned the neighbours; nobody saw anything. Day " + act);
            OfficeCode office = new OfficeCode("MZ-PS-" + slot % OFFICES);
            room.acquire();
            CompletableFuture<Outcome> outcome = journal.journal()
                    .appendAsync(filing(
                            office, cases.get(slot), entry, UUID.randomUUID().toString()));
            outcomes.add(outcome.whenComplete((_, _) -> room.release()));
        }
        CompletableFuture.allOf(outcomes.toArray(CompletableFuture<?>[]::new)).join();
        return outcomes;
    }
}
