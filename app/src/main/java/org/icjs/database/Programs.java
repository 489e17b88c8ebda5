package org.icjs.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar that carries them. */
record Programs(Path folder) {
    static final String VERSION = "18.1";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    Path control() {
        return folder.resolve("bin/pg_ctl");
    }

    /** Unpacks into {@code <home>/<version>} if that isn't there; a folder of that name is always whole, because it is renamed last. */
    static Programs in(Path home) throws IOException {
        refuseOtherMachines();
        Path folder = home.resolve(VERSION);
        if (Files.isDirectory(folder)) {
            return new Programs(folder);
        }
        Files.createDirectories(home);
        Disk.refuseIfTooSmall(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path unfinished = home.resolve(VERSION + ".unfinished");
        delete(unfinished);
        unpack(unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        return new Programs(folder);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void refuseOtherMachines() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        if (!system.equals("linux") || !(machine.equals("amd64") || machine.equals("x86_64"))) {
            throw new CannotStart("The embedded database is for Linux on x86-64, this is " + system + " on " + machine
                    + ": name a PostgreSQL 18 of your own with --db jdbc:postgresql://…");
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream packed = Programs.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new CannotStart("This build carries no PostgreSQL: build it again with ./icjs, or use --db.");
            }
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, target);
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the archive names a file outside of itself");
        }
        if (entry.isDirectory()) {
            createReadable(file);
            return;
        }
        createReadable(file.getParent() == null ? target : file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void createReadable(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
