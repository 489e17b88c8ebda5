package org.icjs.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseCrashTest {
    private Path folder = Path.of("/");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("icjs-crash").toRealPath();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        lendPrograms(folder);
    }

    @AfterEach
    void deleteFolder() throws IOException {
        Programs.delete(folder);
    }

    @Test
    void keepsEveryAcknowledgedRowWhenThePostmasterIsKilled() throws Exception {
        try (Running running = EmbeddedPostgres.start(folder, Options.standard());
                HikariDataSource pool = ownersPool(running)) {
            JdbcClient jdbc = JdbcClient.create(pool);
            jdbc.sql("create table act (id int primary key)").update();
            long killed = running.pid();

            Set<Integer> acknowledged = insertWhile(jdbc, () -> {
                ProcessHandle.of(killed).orElseThrow().destroyForcibly();
                await(() -> running.pid() != killed);
            });

            Set<Integer> stored = Set.copyOf(jdbc.sql("select id from act")
                    .query((row, number) -> row.getInt(1))
                    .list());
            assertThat(acknowledged).hasSizeGreaterThan(200);
            assertThat(stored).containsAll(acknowledged);
        }
    }

    @Test
    void comesBackAfterTheProgramWasKilledAndItsDatabaseWasLeftRunning() throws Exception {
        long orphan;
        try (HolderProcess holder = HolderProcess.start(folder)) {
            assertThat(holder.firstLine()).startsWith("ready ");
            orphan = holder.postmasterPid();
            holder.kill();
            assertThat(ProcessHandle.of(orphan)).as("postmaster outlives us").isPresent();

            try (Running running = EmbeddedPostgres.start(folder, Options.standard());
                    HikariDataSource pool = ownersPool(running)) {
                await(() -> ProcessHandle.of(orphan).isEmpty());
                assertThat(said(pool)).containsExactly("before the kill");
            }
        }
    }

    @Test
    void comesBackAfterBothWereKilled() throws Exception {
        try (HolderProcess holder = HolderProcess.start(folder)) {
            holder.kill();
            ProcessHandle.of(holder.postmasterPid()).orElseThrow().destroyForcibly();
        }
        try (Running running = EmbeddedPostgres.start(folder, Options.standard());
                HikariDataSource pool = ownersPool(running)) {
            assertThat(said(pool)).containsExactly("before the kill");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 200, 400})
    void leavesNothingRunningWhenClosedWhileItComesBack(int milliseconds) throws Exception {
        Running running = EmbeddedPostgres.start(folder, Options.standard());
        ProcessHandle.of(running.pid()).orElseThrow().destroyForcibly();
        Thread.sleep(milliseconds);
        running.close();
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse(""))
                        .filter(words ->
                                words.contains(folder.resolve("database").toString())))
                .isEmpty();
    }

    @Test
    void isNotMisledByAPidFileThatNamesAStranger() throws Exception {
        EmbeddedPostgres.start(folder, Options.standard()).close();
        Path cluster = folder.resolve("database");
        String ourselves = Long.toString(ProcessHandle.current().pid());
        Files.write(cluster.resolve("postmaster.pid"), List.of(ourselves, cluster.toString(), "0", "5432", "", "", ""));

        EmbeddedPostgres.start(folder, Options.standard()).close();

        assertThat(cluster.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void keepsItsDataOverARestartAndLeavesNothingRunning() throws Exception {
        long first;
        try (Running running = EmbeddedPostgres.start(folder, Options.standard());
                HikariDataSource pool = ownersPool(running)) {
            first = running.pid();
            JdbcClient.create(pool)
                    .sql("create table kept as select 'a' as said")
                    .update();
        }
        await(() -> ProcessHandle.of(first).isEmpty());
        try (Running running = EmbeddedPostgres.start(folder, Options.standard());
                HikariDataSource pool = ownersPool(running)) {
            assertThat(said(pool)).containsExactly("a");
        }
    }

    @Test
    void refusesASecondStartOnTheSameFolder() throws Exception {
        try (DataFolder held = DataFolder.open(folder)) {
            held.announce(8088);
            String self = "process " + ProcessHandle.current().pid() + ", http://localhost:8088/";
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder, Options.standard()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll("already running", folder.toString(), self, "--data");
            try (HolderProcess second = HolderProcess.start(folder)) {
                assertThat(second.firstLine()).contains("already running", self);
                assertThat(second.status()).isEqualTo(DatabaseHolder.REFUSED);
            }
        }
        DataFolder.open(folder).close();
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("data"), Options.standard()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll(
                        "can't be written", file.resolve("data").toString(), "--data");
    }

    @Test
    void runsAsAnOrdinaryUserAndTellsHerWhenTheFolderIsNotHers() throws Exception {
        assumeTrue(Account.weAreRoot(), "as an ordinary user every other test here shows it");
        List<String> asNobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");
        String classPath = HolderProcess.copyClassPath(folder);
        Path hers = Files.createDirectory(folder.resolve("hers"));
        lendPrograms(hers);
        Files.setAttribute(hers, "unix:uid", 65534);
        Path mine = Files.createDirectory(folder.resolve("mine"));

        try (HolderProcess holder = HolderProcess.start(asNobody, classPath, hers)) {
            assertThat(holder.firstLine()).startsWith("ready ");
        }
        try (HolderProcess holder = HolderProcess.start(asNobody, classPath, mine)) {
            assertThat(holder.firstLine()).contains("can't be written", mine.toString());
            assertThat(holder.status()).isEqualTo(DatabaseHolder.REFUSED);
        }
    }

    @Test
    void runsAsRootInAFolderThatOnlyRootMayPass() throws Exception {
        assumeTrue(Account.weAreRoot(), "a matter of root's");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assumeTrue(
                Command.of(List.of(), "unshare", "-U", "true")
                        .run(Duration.ofSeconds(5))
                        .succeeded(),
                "this machine allows no user namespaces");
        try (Running running = EmbeddedPostgres.start(folder, Options.standard())) {
            assertThat(ProcessHandle.of(running.pid())).isPresent();
        }
    }

    /** Spares the unpacking, which TestDatabase has done once. */
    private static void lendPrograms(Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("pg"), TestDatabase.dataFolder().resolve("pg"));
    }

    private static HikariDataSource ownersPool(Running running) {
        return Pools.open("test", running.jdbcUrl(), running.database().owner(), 8, 0);
    }

    private static List<String> said(HikariDataSource pool) {
        return JdbcClient.create(pool)
                .sql("select said from kept")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Eight clients insert until the event is over and work goes on; answers with the numbers whose insert was acknowledged. */
    private static Set<Integer> insertWhile(JdbcClient jdbc, Runnable event) throws InterruptedException {
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch warm = new CountDownLatch(100);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < 8; client++) {
                clients.execute(() -> {
                    while (!over.get()) {
                        int id = next.incrementAndGet();
                        if (inserted(jdbc, id)) {
                            acknowledged.add(id);
                            warm.countDown();
                        }
                    }
                });
            }
            warm.await();
            event.run();
            int before = acknowledged.size();
            await(() -> acknowledged.size() > before + 100);
            over.set(true);
        }
        return acknowledged;
    }

    private static boolean inserted(JdbcClient jdbc, int id) {
        try {
            return jdbc.sql("insert into act values (?)").param(id).update() == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }

    private static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("deadline").isBefore(deadline);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
