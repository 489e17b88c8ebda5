package org.icjs.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A fresh database for a test class, migrated, with the three roles, in the one embedded cluster of this test JVM.
 *
 * <p>Without Spring: {@code @RegisterExtension static final TestDatabase DATABASE = TestDatabase.fresh();} With Spring:
 * {@code @SpringBootTest @ContextConfiguration(initializers = TestDatabase.ForSpring.class)}, one database per context.
 */
public final class TestDatabase implements AutoCloseable, AfterAllCallback {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Database database;
    private final List<HikariDataSource> pools = new ArrayList<>();

    private TestDatabase(Database database) {
        this.database = database;
    }

    public static TestDatabase fresh() {
        Running cluster = cluster();
        String name = "test_" + NUMBER.incrementAndGet();
        try (Connection admin = admin()) {
            Roles.create(admin, name, Roles.DATABASE);
        } catch (SQLException e) {
            throw new IllegalStateException("no fresh database", e);
        }
        Database main = cluster.database();
        return new TestDatabase(new Database(cluster.url(name), main.owner(), main.application(), main.erasure()));
    }

    public Database database() {
        return database;
    }

    /** A pool of up to 16 connections as icjs_app. */
    public DataSource application() {
        return pool(database.application());
    }

    /** As icjs_owner, who may do all to the tables: for tests that tamper. */
    public DataSource owner() {
        return pool(database.owner());
    }

    public DataSource erasure() {
        return pool(database.erasure());
    }

    /** As icjs_app. */
    public JdbcClient jdbc() {
        return JdbcClient.create(application());
    }

    /** The postmaster's process, for tests that kill it; it comes back by itself on the same port. */
    public static long postmasterPid() {
        return cluster().pid();
    }

    static Running cluster() {
        return TestCluster.RUNNING;
    }

    static Connection admin() throws SQLException {
        Login superuser = cluster().superuser();
        return DriverManager.getConnection(cluster().url("postgres"), superuser.user(), superuser.password());
    }

    /** The data folder of the cluster. */
    static Path dataFolder() {
        return TestCluster.FOLDER;
    }

    @Override
    public synchronized void close() {
        pools.forEach(HikariDataSource::close);
        pools.clear();
        String name = database.url().substring(database.url().lastIndexOf('/') + 1);
        try (Connection admin = admin()) {
            Roles.execute(admin, "drop database if exists %I with (force)", name);
        } catch (SQLException e) {
            throw new IllegalStateException("the test's database stays", e);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private synchronized DataSource pool(Login login) {
        return pools.stream()
                .filter(pool -> login.user().equals(pool.getUsername()))
                .findFirst()
                .orElseGet(() -> {
                    HikariDataSource pool = Pools.open("test-" + login.user(), database.url(), login, 16, 0);
                    pools.add(pool);
                    return pool;
                });
    }

    /** Gives a Spring test context a database of its own. */
    public static final class ForSpring implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase fresh = fresh();
            context.getBeanFactory().registerSingleton("database", fresh.database());
            context.getBeanFactory().registerSingleton("testDatabase", fresh);
        }
    }

    /** The one cluster, whose own database is migrated and then only copied from. */
    private static final class TestCluster {
        static final Path FOLDER = folder();
        static final Running RUNNING = start(FOLDER);

        private static Path folder() {
            try {
                return Files.createTempDirectory(
                        "icjs-test",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Running start(Path folder) {
            Running running = EmbeddedPostgres.start(folder, new Options(200, true));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(running, folder)));
            Migrations.run(running.database());
            return running;
        }

        private static void end(Running running, Path folder) {
            running.close();
            try {
                Programs.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
