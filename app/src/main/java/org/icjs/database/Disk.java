package org.icjs.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Room on the disk, and how its lack is told. */
final class Disk {
    /** Programs, an empty cluster and its first write-ahead log, with as much again to begin work. */
    private static final long FIRST_START_BYTES = 400L << 20;

    private Disk() {}

    static void refuseIfTooSmall(Path folder) throws IOException {
        long usable = Files.getFileStore(folder).getUsableSpace();
        if (usable < FIRST_START_BYTES) {
            throw new CannotStart(
                    "Too little room in %s: %d MB are free, the first start needs %d. Free some, or name another folder"
                                    .formatted(folder, usable >> 20, FIRST_START_BYTES >> 20)
                            + " with --data.");
        }
    }

    static boolean isFull(IOException e) {
        return isFull(e.getMessage());
    }

    static boolean isFull(@Nullable String text) {
        return text != null && (text.contains("No space left") || text.contains("Disk quota exceeded"));
    }

    static CannotStart full(Path folder, @Nullable Throwable cause) {
        String line =
                "The disk of " + folder + " is full: free some room and start again; nothing acknowledged is lost.";
        return cause == null ? new CannotStart(line) : new CannotStart(line, cause);
    }
}
