package org.icjs.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running postmaster, and a watchman who starts it again when it dies without our asking. */
final class Postmaster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration PAUSE_MAX = Duration.ofSeconds(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(90);

    private final Cluster cluster;
    private final Options options;
    private final Login superuser;
    private final int port;
    private final Thread watchman;
    private volatile Process process;
    private volatile boolean stopping;

    private Postmaster(Cluster cluster, Options options, Login superuser, int port, Process process) {
        this.cluster = cluster;
        this.options = options;
        this.superuser = superuser;
        this.port = port;
        this.process = process;
        this.watchman = Thread.ofPlatform().daemon().name("database-watchman").unstarted(this::watch);
    }

    static Postmaster start(Cluster cluster, Options options, Login superuser) throws IOException {
        int port = Cluster.freePort();
        long logged = logSize(cluster);
        Postmaster postmaster = new Postmaster(cluster, options, superuser, port, cluster.launch(port, options));
        try {
            postmaster.awaitReady(logged);
            postmaster.watchman.start();
            return postmaster;
        } catch (InterruptedException e) {
            postmaster.close();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database was starting", e);
        } catch (IOException | CannotStart e) {
            postmaster.close();
            throw e;
        }
    }

    String url(String database) {
        return url(port, database);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        stopping = true;
        watchman.interrupt();
        try {
            watchman.join(STOP_LIMIT);
            awaitPidFile();
            if (process.isAlive()) {
                cluster.stop();
            }
            if (!process.waitFor(STOP_LIMIT)) {
                LOG.warn("The database does not stop; the next start will recover it");
                process.destroyForcibly();
            }
        } catch (IOException e) {
            LOG.warn("The database could not be told to stop; the next start will recover it ({})", e.getMessage());
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One that was launched a moment ago has not yet written the file by which it is told to stop. */
    private void awaitPidFile() throws IOException, InterruptedException {
        long limit = System.nanoTime() + STOP_LIMIT.toNanos();
        while (!cluster.runs() && System.nanoTime() < limit) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private void watch() {
        Duration pause = Duration.ofMillis(100);
        try {
            while (!stopping) {
                process.waitFor();
                if (stopping) {
                    return;
                }
                LOG.warn("The database ended by itself (status {}); starting it again", process.exitValue());
                Thread.sleep(pause);
                pause = restart() ? Duration.ofMillis(100) : longer(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** On the same port, which the pools know. */
    private boolean restart() throws InterruptedException {
        try {
            cluster.stopOrphan();
            long logged = logSize(cluster);
            process = cluster.launch(port, options);
            awaitReady(logged);
            LOG.info("The database is back");
            return true;
        } catch (IOException | CannotStart e) {
            LOG.warn("The database did not come back yet: {}", e.getMessage());
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(PAUSE_MAX) < 0 ? twice : PAUSE_MAX;
    }

    /** Waits as long as the process lives: recovery after a crash takes the time that it takes. */
    private void awaitReady(long logged) throws IOException, InterruptedException {
        while (!cluster.ready()) {
            if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
                throw refusal(cluster, logged);
            }
        }
        verifyFolder(cluster, superuser, port);
    }

    private static long logSize(Cluster cluster) throws IOException {
        return Files.exists(cluster.log()) ? Files.size(cluster.log()) : 0;
    }

    /** Whoever answers on the port must be the postmaster over our folder, not a stranger who took it. */
    private static void verifyFolder(Cluster cluster, Login superuser, int port) {
        try (Connection connection =
                        DriverManager.getConnection(url(port, "postgres"), superuser.user(), superuser.password());
                Statement statement = connection.createStatement();
                ResultSet shown = statement.executeQuery("show data_directory")) {
            shown.next();
            if (!Path.of(shown.getString(1)).equals(cluster.folder())) {
                throw new CannotStart("Another database answers on port " + port + ": start again.");
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database in " + cluster.folder() + " does not let us in with the password kept in "
                            + cluster.folder().resolveSibling("secret") + " (SQL state " + e.getSQLState()
                            + "): restore that folder from the backup of the same day.",
                    e);
        }
    }

    private static CannotStart refusal(Cluster cluster, long logged) throws IOException {
        String words = logSince(cluster.log(), logged);
        if (Disk.isFull(words)) {
            return Disk.full(cluster.folder(), null);
        }
        String reason = words.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC):\\s*", ""))
                .reduce((first, second) -> second)
                .orElse("see " + cluster.log());
        return new CannotStart("The database in " + cluster.folder() + " did not start: " + reason);
    }

    private static String logSince(Path log, long position) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(position, file.length()));
            byte[] bytes = new byte[(int) Math.min(64 << 10, file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
