package org.icjs.connect.eoffice;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjs.connect.Bytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two folders that both sides see. A package is written under a hidden name and gets its own when it is whole; what the other side is
 * still writing is left alone; links are never followed. What is refused is kept in {@code refused}, to be looked at.
 */
final class FolderCarriage implements Carriage {
    private static final Logger LOG = LoggerFactory.getLogger(FolderCarriage.class);
    private static final int AT_ONCE = 50;

    /** After so long without a change, what is not whole will not become so. */
    private static final Duration STILL_WRITTEN = Duration.ofMinutes(10);

    private final EofficeSettings.Folders folders;
    private final Clock clock;

    FolderCarriage(EofficeSettings.Folders folders, Clock clock) {
        this.folders = folders;
        this.clock = clock;
    }

    @Override
    public String send(UUID id, Bytes zip) {
        Path part = folders.out().resolve("." + id + ".part");
        Path whole = folders.out().resolve(id + ".zip");
        try {
            Files.deleteIfExists(part);
            try (FileChannel file = FileChannel.open(part, Set.of(CREATE_NEW, WRITE, NOFOLLOW_LINKS))) {
                ByteBuffer bytes = ByteBuffer.wrap(zip.array());
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
            return HANDED_OVER;
        } catch (IOException e) {
            LOG.warn("A file for e-Office could not be put into its folder; it is tried again", e);
            return "folder";
        }
    }

    @Override
    public Inbox waiting() {
        List<Found> found = new ArrayList<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(folders.in(), "*.zip")) {
            for (Path file : folder) {
                if (!file.getFileName().toString().startsWith(".")) {
                    found(file).ifPresent(found::add);
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            return Inbox.failed("folder");
        }
        return new Inbox(
                found.stream()
                        .sorted(Comparator.comparing(Found::changed).thenComparing(Found::file))
                        .flatMap(one -> look(one).stream())
                        .limit(AT_ONCE)
                        .toList(),
                "");
    }

    /** A file in the folder, and when it was last written to. */
    private record Found(Path file, Instant changed, boolean regular) {}

    private static Optional<Found> found(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
            return Optional.of(new Found(file, attributes.lastModifiedTime().toInstant(), attributes.isRegularFile()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Empty while it is still being written, or gone again. */
    private Optional<Incoming> look(Found found) {
        String name = found.file().getFileName().toString();
        if (!found.regular()) {
            return Optional.of(new Incoming(name, Bytes.of(new byte[0])));
        }
        try (InputStream in = Channels.newInputStream(FileChannel.open(found.file(), Set.of(READ, NOFOLLOW_LINKS)))) {
            byte[] bytes = in.readNBytes(Unpacked.PACKAGE_MAX + 1);
            boolean settled = found.changed().isBefore(clock.instant().minus(STILL_WRITTEN));
            return settled || bytes.length > Unpacked.PACKAGE_MAX || whole(bytes)
                    ? Optional.of(new Incoming(name, Bytes.of(bytes)))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Whether the end of a zip file stands at its end, without a comment after it. */
    private static boolean whole(byte[] bytes) {
        int end = bytes.length - 22;
        return end >= 0 && bytes[end] == 'P' && bytes[end + 1] == 'K' && bytes[end + 2] == 5 && bytes[end + 3] == 6;
    }

    @Override
    public void settled(Incoming incoming, String word, boolean good) {
        Path file = folders.in().resolve(incoming.name());
        try {
            if (good) {
                Files.deleteIfExists(file);
                return;
            }
            Path refused = folders.in().resolve("refused");
            if (!Files.exists(refused, NOFOLLOW_LINKS)) {
                Files.createDirectory(refused);
            }
            if (Files.isDirectory(refused, NOFOLLOW_LINKS)) {
                Files.move(
                        file, refused.resolve(UUID.randomUUID() + "-" + word + ".zip"), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("A package from e-Office could not be taken out of its folder", e);
        }
    }
}
