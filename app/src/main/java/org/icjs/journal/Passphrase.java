package org.icjs.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What unlocks the keys: a file that only we may read, made at the first start. Who loses it loses the keys; who copies the database
 * without it has none.
 */
final class Passphrase {
    private static final int BYTES = 32;

    private Passphrase() {}

    /** @param file null where nothing is to outlive this process: a passphrase that nobody keeps */
    static char[] read(@Nullable Path file) {
        if (file == null) {
            return generate().toCharArray();
        }
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return Files.readString(file, StandardCharsets.UTF_8).strip().toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the passphrase of the keys can't be read or made", e);
        }
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Path unfinished = Files.createTempFile(
                folder,
                "keys",
                ".unfinished",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, generate() + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        try {
            // A link, unlike a move, never replaces what another process has made meanwhile.
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException _) {
            // Theirs it is.
        } finally {
            Files.delete(unfinished);
        }
    }

    private static String generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
