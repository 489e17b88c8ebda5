package org.icjs.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * PostgreSQL 18 over a folder of ours: unpacked, made, started and watched; durable, with passwords, on a port of its own of
 * 127.0.0.1.
 *
 * <p>In the data folder: {@code pg/<version>} the programs, {@code database} the cluster, {@code secret} the passwords,
 * {@code log/postgresql.log} its words.
 */
public final class EmbeddedPostgres {
    private EmbeddedPostgres() {}

    /** Opens the folder, and gives it back when the database is closed. */
    public static Running start(Path dataDir, Options options) {
        DataFolder folder = DataFolder.open(dataDir);
        try {
            return start(folder, options).closing(folder);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Starts over a folder that the caller has opened and will close, after the database. */
    public static Running start(DataFolder data, Options options) {
        try {
            return launch(data.path(), options);
        } catch (IOException e) {
            throw refusal(data.path(), e);
        }
    }

    /** Whether a database has been made in the folder; making it takes some seconds more. */
    public static boolean existsIn(DataFolder data) {
        return Files.isDirectory(data.path().resolve("database"));
    }

    private static Running launch(Path data, Options options) throws IOException {
        Programs programs = Programs.in(data.resolve("pg"));
        Secrets secrets = Secrets.in(data.resolve("secret"));
        Account account = Account.choose(programs.postgres(), data.resolve("database"));
        Cluster cluster = new Cluster(programs, account, data.resolve("database"), log(data));
        Login superuser = secrets.login("postgres");
        cluster.createIfAbsent(secrets, superuser);
        cluster.stopOrphan();
        Postmaster postmaster = Postmaster.start(cluster, options, superuser);
        try {
            Database database =
                    Roles.prepare(postmaster.url("postgres"), postmaster.url(Roles.DATABASE), superuser, secrets);
            return new Running(postmaster, database, superuser);
        } catch (IOException | RuntimeException e) {
            postmaster.close();
            throw e;
        }
    }

    private static Path log(Path data) throws IOException {
        Path folder = Files.createDirectories(data.resolve("log"));
        Path log = folder.resolve("postgresql.log");
        if (Files.exists(log) && Files.size(log) > 10 << 20) {
            Files.move(log, folder.resolve("postgresql.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private static CannotStart refusal(Path data, IOException e) {
        if (Disk.isFull(e)) {
            return Disk.full(data, e);
        }
        String reason = e instanceof FileSystemException failure
                ? failure.getFile() + ": " + e.getClass().getSimpleName()
                : String.valueOf(e.getMessage());
        return new CannotStart(
                "The database could not be started in " + data + " (" + reason + "): put that right and start again.",
                e);
    }
}
