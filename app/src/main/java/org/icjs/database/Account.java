package org.icjs.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom PostgreSQL's processes run as; it refuses to be root. */
sealed interface Account {
    /** We are an ordinary user, and so is the database. */
    record Ourselves() implements Account {}

    /** We are root; {@code setpriv} steps down to an unprivileged account. */
    record Unprivileged(String setpriv, int uid) implements Account {}

    /**
     * We are root in a folder that no other account can reach, such as one under a 0700 home. In a user namespace of its own the
     * database keeps our right to our files and has none over the machine.
     */
    record Namespace(String unshare) implements Account {}

    /** Words to put before a program, so that it runs as this account. */
    default List<String> prefix() {
        return switch (this) {
            case Ourselves() -> List.of();
            case Unprivileged(String setpriv, int uid) ->
                List.of(setpriv, "--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--no-new-privs", "--");
            case Namespace(String unshare) -> List.of(unshare, "-U", "--");
        };
    }

    /** Gives a file of ours to this account. */
    default void give(Path file) throws IOException {
        if (this instanceof Unprivileged(String _, int uid)) {
            Files.setAttribute(file, "unix:gid", uid);
            Files.setAttribute(file, "unix:uid", uid);
        }
    }

    static boolean weAreRoot() {
        try {
            return uid(Path.of("/proc/self")) == 0;
        } catch (IOException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    /** The first account that can run the program where it stands and that owns, or may come to own, the cluster's folder. */
    static Account choose(Path program, Path cluster) throws IOException {
        if (!weAreRoot()) {
            return new Ourselves();
        }
        OptionalInt owner = Files.exists(cluster) ? OptionalInt.of(uid(cluster)) : OptionalInt.empty();
        return candidates(owner)
                .filter(account -> account.runs(program, cluster.resolveSibling("")))
                .findFirst()
                .orElseThrow(() -> noneFound(program));
    }

    private static Stream<Account> candidates(OptionalInt owner) throws IOException {
        List<Account> found = new ArrayList<>();
        Optional<String> setpriv = Command.find("setpriv").map(Path::toString);
        if (setpriv.isPresent()) {
            List<Integer> uids = new ArrayList<>();
            if (owner.isPresent()) {
                uids.add(owner.getAsInt());
            } else {
                named("icjs").ifPresent(uids::add);
                named("nobody").ifPresent(uids::add);
            }
            uids.stream().filter(uid -> uid != 0).forEach(uid -> found.add(new Unprivileged(setpriv.get(), uid)));
        }
        if (owner.orElse(0) == 0) {
            Command.find("unshare").ifPresent(unshare -> found.add(new Namespace(unshare.toString())));
        }
        return found.stream();
    }

    private boolean runs(Path program, Path folder) {
        try {
            return Command.of(
                            prefix(),
                            "sh",
                            "-c",
                            "cd \"$0\" && exec \"$1\" --version",
                            folder.toString(),
                            program.toString())
                    .run(Duration.ofSeconds(20))
                    .succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    private static CannotStart noneFound(Path program) {
        return new CannotStart("The database will not run as root, and no other account can reach " + program
                + " (tried setpriv and unshare of util-linux): run ICJS as an ordinary user, or name a folder such as"
                + " /var/lib/icjs with --data.");
    }

    /** The number of a named account; read from the file, because initdb too must find it there. */
    private static OptionalInt number(String line) {
        String[] fields = line.split(":", -1);
        return fields.length > 2 && fields[2].matches("[0-9]{1,9}")
                ? OptionalInt.of(Integer.parseInt(fields[2]))
                : OptionalInt.empty();
    }

    private static Optional<Integer> named(String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
            return lines.filter(line -> line.startsWith(name + ":"))
                    .map(Account::number)
                    .flatMap(number -> number.stream().boxed())
                    .findFirst();
        }
    }

    private static int uid(Path file) throws IOException {
        @Nullable Object uid = Files.getAttribute(file, "unix:uid");
        return uid instanceof Integer number ? number : -1;
    }
}
