package org.icjs.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One PostgreSQL cluster: its files, and the postmaster over them.
 *
 * @param folder the cluster's own folder, real path, for no one but its account
 * @param log    where the postmaster writes
 */
record Cluster(Programs programs, Account account, Path folder, Path log) {
    private static final Duration CREATION_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    /** Below the ports that the system gives to outgoing connections, so that ours is still free when we come back to it. */
    private static final int PORT_FIRST = 15000;

    private static final int PORT_LAST = 32000;

    /** Makes the files if there are none; a folder of that name is always whole, because it is renamed last. */
    void createIfAbsent(Secrets secrets, Login superuser) throws IOException {
        if (Files.isDirectory(folder)) {
            refuseOtherVersions();
            return;
        }
        Disk.refuseIfTooSmall(folder.getParent() == null ? folder : folder.getParent());
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Programs.delete(unfinished);
        Files.createDirectory(unfinished);
        account.give(unfinished);
        Path password = secrets.lend(superuser);
        try {
            account.give(password);
            initialise(unfinished, superuser, password);
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Stops what a killed program of ours left running over this folder, so that the postmaster is always our own child. */
    void stopOrphan() throws IOException {
        var pidFile = PidFile.of(folder);
        if (pidFile.isEmpty()) {
            // Empty or garbled after a power cut; PostgreSQL would refuse it, and our own lock says that nobody else is
            // at work.
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
        } else if (!pidFile.get().runsOver(folder) || !stopped(pidFile.get())) {
            pidFile.get().disown();
        }
    }

    /** False where it died by itself meanwhile, and so left its file. */
    private boolean stopped(PidFile orphan) throws IOException {
        boolean stopped = halted();
        if (!stopped && orphan.runsOver(folder)) {
            throw new IOException("pg_ctl did not stop it");
        }
        return stopped;
    }

    Process launch(int port, Options options) throws IOException {
        Settings.write(folder, account, options);
        List<String> before = new ArrayList<>();
        // A session of its own: a Ctrl-C in the terminal is for the program, which then stops the database in order.
        Command.find("setsid").ifPresent(setsid -> before.add(setsid.toString()));
        before.addAll(account.prefix());
        Process process = Command.of(
                        before, programs.postgres().toString(), "-D", folder.toString(), "-p", Integer.toString(port))
                .builder()
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        return process;
    }

    void stop() throws IOException {
        if (!halted()) {
            throw new IOException("pg_ctl did not stop it");
        }
    }

    /** Fast shutdown: running statements are cut off, everything committed is flushed. */
    private boolean halted() throws IOException {
        return control("fast").succeeded() || control("immediate").succeeded();
    }

    /** Whether a postmaster has put its file into our folder, and lives. */
    boolean runs() throws IOException {
        var pidFile = PidFile.of(folder);
        return pidFile.isPresent() && pidFile.get().runsOver(folder);
    }

    boolean ready() throws IOException {
        var pidFile = PidFile.of(folder);
        return pidFile.isPresent() && pidFile.get().ready() && pidFile.get().runsOver(folder);
    }

    static int freePort() {
        for (int attempt = 0; attempt < 200; attempt++) {
            int port = RandomGenerator.getDefault().nextInt(PORT_FIRST, PORT_LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new CannotStart("No free port for the database on 127.0.0.1 between " + PORT_FIRST + " and " + PORT_LAST
                + ": stop what holds them.");
    }

    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private Command.Outcome control(String mode) throws IOException {
        return Command.of(
                        account.prefix(),
                        programs.control().toString(),
                        "stop",
                        "-D",
                        folder.toString(),
                        "-m",
                        mode,
                        "-w",
                        "-t",
                        Long.toString(STOP_LIMIT.toSeconds()))
                .run(STOP_LIMIT.plusSeconds(10));
    }

    private void initialise(Path unfinished, Login superuser, Path password) throws IOException {
        Command.Outcome outcome = Command.of(
                        account.prefix(),
                        programs.initdb().toString(),
                        "--pgdata=" + unfinished,
                        "--username=" + superuser.user(),
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions")
                .run(CREATION_LIMIT);
        if (!outcome.succeeded()) {
            throw Disk.isFull(outcome.output()) ? Disk.full(folder, null) : notCreated(outcome);
        }
    }

    private CannotStart notCreated(Command.Outcome outcome) {
        String reason = outcome.output()
                .lines()
                .filter(line -> line.contains("error:") || line.contains("FATAL:"))
                .findFirst()
                .orElse("initdb ended with status " + outcome.status());
        return new CannotStart("The database could not be made in " + folder + ": " + reason.strip());
    }

    private void refuseOtherVersions() throws IOException {
        String made = Files.readString(folder.resolve("PG_VERSION")).strip();
        String ours = Programs.VERSION.substring(0, Programs.VERSION.indexOf('.'));
        if (!made.equals(ours)) {
            throw new CannotStart(
                    "The database in " + folder + " was made by PostgreSQL " + made + ", this program has " + ours
                            + ": move it with pg_upgrade first, or name another folder with --data.");
        }
    }
}
