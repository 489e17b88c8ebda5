package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.icjs.database.TestDatabase;
import org.icjs.identity.demo.Demonstration;
import org.icjs.verifier.RootKey;
import org.icjs.verifier.VerifierKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** PostgreSQL is killed while clients file; each sends its act again under its key until it is told that it is recorded. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"icjs.demo=true", "icjs.demo.cases=false"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@DirtiesContext
class KilledDatabaseTest {
    private static final int CLIENTS = 8;
    private static final int ACTS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicInteger recorded = new AtomicInteger();
    private final List<Integer> refusals = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everyActIsRecordedOnceAndEveryRefusalIsAClearOne() throws Exception {
        URI base = URI.create("http://localhost:" + port + "/");
        try (Api api = new Api(base, _ -> Demonstration.CLIENT_SECRET);
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            api.token(FirstAct.OFFICE);
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int number = client;
                all.add(clients.submit(() -> fileAll(api, number)));
            }
            while (recorded.get() < CLIENTS * ACTS / 4) {
                Thread.sleep(1);
            }
            long killed = TestDatabase.postmasterPid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            int before = recorded.get();
            for (Future<?> client : all) {
                client.get();
            }
            assertThat(TestDatabase.postmasterPid()).as("a new postmaster").isNotEqualTo(killed);
            assertThat(before).as("recorded before the database died").isLessThan(CLIENTS * ACTS);
            assertThat(refusals).as("told to come again, or made to wait").allMatch(status -> status == 503);
            assertThat(entries()).isEqualTo(CLIENTS * ACTS);
            RootKey root = new RootKey(VerifierKey.parse(api.root()));
            assertThat(new Touched(base, Demonstration.shipped().auditor(), root)
                            .verify(List.of(FirstAct.OFFICE))
                            .problems())
                    .isEmpty();
        }
    }

    private void fileAll(Api api, int client) {
        for (int act = 0; act < ACTS; act++) {
            Instant until = Instant.now().plus(PATIENCE);
            String key = "killed/" + client + "/" + act;
            Api.Answer answer = FirstAct.file(api, key);
            while (!answer.good()) {
                refusals.add(answer.status());
                assertThat(Instant.now()).as("recorded in time").isBefore(until);
                pause();
                answer = FirstAct.file(api, key);
            }
            recorded.incrementAndGet();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private long entries() {
        return jdbc.sql("select count(*) from journal_entry where request_key like 'killed/%'")
                .query(Long.class)
                .single();
    }
}
