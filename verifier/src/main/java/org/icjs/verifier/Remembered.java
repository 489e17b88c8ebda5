package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The last checkpoint seen of each journal, as the signed note: should a server later show another past, the two notes prove it.
 * Kept by origin in a JSON file, {@code {"format":"icjs-remembered/1","checkpoints":{…}}}.
 */
final class Remembered {
    private static final String FORMAT = "icjs-remembered/1";
    private static final int SIZE_MAX = 64 << 20;

    private final Path file;
    private final Map<String, SignedNote> notes;

    private Remembered(Path file, Map<String, SignedNote> notes) {
        this.file = file;
        this.notes = notes;
    }

    /** Reads the file; remembers nothing where there is none. */
    static Remembered read(Path file) throws UnreadableException {
        Map<String, SignedNote> notes = new TreeMap<>();
        if (Files.notExists(file)) {
            return new Remembered(file, notes);
        }
        try {
            Members members = Members.of("state", Json.read(Files.readAllBytes(file), SIZE_MAX));
            if (!members.string("format").equals(FORMAT)) {
                throw new FormatException("the format is not " + FORMAT);
            }
            members.object("checkpoints").forEach((origin, note) -> {
                if (!(note instanceof Json.Str(var text))) {
                    throw new FormatException("a checkpoint is not a string");
                }
                notes.put(origin, SignedNote.parse(text));
            });
            members.done();
        } catch (IOException | FormatException e) {
            throw new UnreadableException("the state file cannot be read", e);
        }
        return new Remembered(file, notes);
    }

    Iterable<String> origins() {
        return notes.keySet();
    }

    /** The checkpoint remembered for a journal; null where there is none. */
    @Nullable
    Checkpoint checkpoint(String origin) throws UnreadableException {
        SignedNote note = notes.get(origin);
        if (note == null) {
            return null;
        }
        try {
            return Checkpoint.parse(note.text());
        } catch (FormatException e) {
            throw new UnreadableException("the state file holds something that is no checkpoint", e);
        }
    }

    void remember(String origin, SignedNote note) {
        notes.put(origin, note);
    }

    /** Writes the file whole or not at all. */
    void write() throws UnreadableException {
        Map<String, Json> checkpoints = new TreeMap<>();
        notes.forEach((origin, note) -> checkpoints.put(origin, new Json.Str(note.note())));
        Json state = new Json.Obj(Map.of("format", new Json.Str(FORMAT), "checkpoints", new Json.Obj(checkpoints)));
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path fresh = Files.createTempFile(folder, "state", ".new");
            Files.write(fresh, (state.canonical() + "\n").getBytes(UTF_8));
            Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UnreadableException("the state file cannot be written", e);
        }
    }
}
