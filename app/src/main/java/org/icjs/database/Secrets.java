package org.icjs.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Generated passwords, each in a file that only we may read. */
record Secrets(Path folder) {
    private static final FileAttribute<Set<PosixFilePermission>> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int BYTES = 24;

    static Secrets in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return new Secrets(folder);
    }

    Login login(String role) throws IOException {
        Path file = folder.resolve(role);
        if (!Files.exists(file)) {
            write(file, generate());
        }
        return new Login(role, Files.readString(file).strip());
    }

    /** A file that holds the login's password until the caller deletes it, for a program that wants to read it from one. */
    Path lend(Login login) throws IOException {
        Path file = folder.resolveSibling("password.lent");
        Files.deleteIfExists(file);
        create(file, login.password());
        return file;
    }

    private static void write(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        create(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void create(Path file, String text) throws IOException {
        Files.createFile(file, OURS_ALONE);
        Files.writeString(
                file, text + "\n", StandardCharsets.US_ASCII, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static String generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
