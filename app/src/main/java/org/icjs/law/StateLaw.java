package org.icjs.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a State adds to the law that ships with the program: files in a folder that the environment names as {@code ICJS_LAW}. So an Act
 * of the State is brought in by who has read its Gazette, and a point that the law leaves open is decided, without a new program.
 */
public final class StateLaw {
    private static final String FOLDER = "ICJS_LAW";

    private StateLaw() {}

    /** A file of the State's can't be taken as it is; the message says which line, what is wrong, and what it should be. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreadable(String message) {
            super(message);
        }
    }

    /**
     * The text of one of the State's files.
     *
     * @return empty where no folder is named, or where it has no such file
     * @throws Unreadable where the folder is not there, or the file is not UTF-8
     */
    public static Optional<String> text(String file) {
        return folder().flatMap(folder -> text(folder, file));
    }

    /** Whether the environment names a folder. */
    public static boolean named() {
        return folder().isPresent();
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getenv(FOLDER))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    static Optional<String> text(Path folder, String file) {
        if (!Files.isDirectory(folder)) {
            throw new Unreadable(FOLDER + " names " + folder + ", which is not a folder: correct it, or leave it out.");
        }
        Path path = folder.resolve(file);
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new Unreadable(Objects.requireNonNull(path.getFileName()) + " in " + folder
                    + " is not UTF-8 text: save it as UTF-8.");
        } catch (IOException _) {
            throw new Unreadable(path + " can't be read: see that it is a file that this program may read.");
        }
    }
}
