package org.icjs.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's {@code postmaster.pid}, as it stands.
 *
 * @param lines process, data folder, start time, port, socket folder, address, shared memory, state; the last ones come later
 */
record PidFile(Path file, List<String> lines) {
    /** Above every number that Linux gives a process, so it names none. */
    private static final String NO_PROCESS = "4194305";

    static Optional<PidFile> of(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.getFirst().matches("[0-9]{1,9}")) {
                return Optional.empty();
            }
            return Optional.of(new PidFile(file, lines));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    long pid() {
        return Long.parseLong(lines.getFirst());
    }

    boolean ready() {
        return lines.size() >= 8 && lines.get(7).strip().equals("ready");
    }

    /** Whether that process lives and is a postmaster over this very folder; a number may long belong to another. */
    boolean runsOver(Path cluster) throws IOException {
        Path commandLine = Path.of("/proc", Long.toString(pid()), "cmdline");
        try {
            List<String> words = List.of(
                    Files.readString(commandLine, StandardCharsets.ISO_8859_1).split("\0", -1));
            return words.getFirst().endsWith("/postgres") && words.contains(cluster.toString());
        } catch (IOException e) {
            if (Files.exists(commandLine)) {
                throw e;
            }
            return false;
        }
    }

    /**
     * Makes a left-over file name no process, so that PostgreSQL will not mistake a stranger for itself. Its other lines stay: by
     * the shared memory named there it sees whether orphaned backends are still at work.
     */
    void disown() throws IOException {
        List<String> changed = new ArrayList<>(lines);
        changed.set(0, NO_PROCESS);
        Files.write(file, changed);
    }
}
