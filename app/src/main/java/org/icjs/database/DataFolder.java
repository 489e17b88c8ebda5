package org.icjs.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything that this node keeps; one running program at a time, by a lock on its file {@code lock}, which
 * names the process and its port.
 */
public final class DataFolder implements AutoCloseable {
    /**
     * What each open folder's lock file says. A POSIX lock goes when any channel of the same process on the same file closes, so
     * this process must not even look into it.
     */
    private static final Map<Path, String> OPEN_HERE = new ConcurrentHashMap<>();

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Creates the folder if need be and takes its lock; refuses with one line if it can't be written or is in use. */
    public static DataFolder open(Path wanted) {
        Path path = create(wanted);
        Path lockFile = path.resolve("lock");
        @Nullable String holder = OPEN_HERE.putIfAbsent(path, us());
        if (holder != null) {
            throw inUse(path, holder);
        }
        try {
            return lock(path, lockFile);
        } catch (IOException e) {
            OPEN_HERE.remove(path);
            throw unwritable(wanted, e);
        } catch (CannotStart e) {
            OPEN_HERE.remove(path);
            throw e;
        }
    }

    public Path path() {
        return path;
    }

    /** Writes into the lock file where this program answers, for whoever tries to start a second one. */
    public void announce(int port) {
        try {
            String holder = us() + " " + port;
            write(channel, holder);
            OPEN_HERE.put(path, holder);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** The folder when none is named: a place of the system for root, the user's own otherwise. */
    public static Path usual() {
        if (Account.weAreRoot()) {
            return Path.of("/var/lib/icjs");
        }
        String home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        @Nullable String data = System.getenv("XDG_DATA_HOME");
        Path base = data == null || data.isBlank() ? Path.of(home, ".local", "share") : Path.of(data);
        return base.resolve("icjs");
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            OPEN_HERE.remove(path);
        }
    }

    private static DataFolder lock(Path path, Path lockFile) throws IOException {
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw inUse(path, Files.readString(lockFile).strip());
        }
        write(channel, us());
        return new DataFolder(path, channel, lock);
    }

    private static Path create(Path wanted) {
        try {
            if (!Files.isDirectory(wanted)) {
                Files.createDirectories(wanted.toAbsolutePath());
                // Root hands the database to an unprivileged account, which must be able to pass through.
                String mode = Account.weAreRoot() ? "rwx--x--x" : "rwx------";
                Files.setPosixFilePermissions(wanted, PosixFilePermissions.fromString(mode));
            }
            return wanted.toRealPath();
        } catch (IOException e) {
            throw unwritable(wanted, e);
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.US_ASCII));
        channel.truncate(0);
        while (bytes.hasRemaining()) {
            channel.write(bytes, bytes.position());
        }
    }

    private static String us() {
        return Long.toString(ProcessHandle.current().pid());
    }

    private static CannotStart inUse(Path path, String holder) {
        String[] words = holder.split(" ", -1);
        String address = words.length > 1 ? ", http://localhost:" + words[1] + "/" : "";
        return new CannotStart("ICJS is already running on " + path + " (process " + words[0] + address
                + "): stop it first, or name another folder with --data.");
    }

    private static CannotStart unwritable(Path wanted, IOException e) {
        return Disk.isFull(e)
                ? Disk.full(wanted, e)
                : new CannotStart(
                        "The data folder " + wanted + " can't be written ("
                                + (e instanceof FileSystemException
                                        ? e.getClass().getSimpleName()
                                        : "I/O error")
                                + "): make it yours, or name another with --data.",
                        e);
    }
}
