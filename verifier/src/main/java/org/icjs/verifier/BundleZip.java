package org.icjs.verifier;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A bundle's files, none of which is ever written to disk. Refuses a zip that has a name which the format does not know (and with it
 * every path that climbs out), a name twice, too many names, or more bytes unpacked than the limits allow.
 */
final class BundleZip implements Closeable {
    private static final int NAMES_MAX = 20_000;
    private static final int TEXT_MAX = 16 << 20;
    private static final long UNPACKED_MAX = 16L << 30;

    private static final String OFFICE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";
    private static final String KNOWN = "manifest\\.json|entries\\.jsonl|proofs\\.jsonl" + "|(?:checkpoints|keys)/"
            + OFFICE + "\\.txt|files/[0-9a-f]{64}";
    private static final String FOLDER = "(?:checkpoints|keys|files)/";

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private long unpacked;

    private BundleZip(ZipFile zip, Map<String, ZipEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    static BundleZip open(Path path) throws IOException, UnreadableException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new UnreadableException("the bundle is not a zip file, or a damaged one", e);
        }
        try {
            return new BundleZip(zip, known(zip));
        } catch (UnreadableException e) {
            zip.close();
            throw e;
        }
    }

    private static Map<String, ZipEntry> known(ZipFile zip) throws UnreadableException {
        if (zip.size() > NAMES_MAX) {
            throw new UnreadableException("the bundle holds more than " + NAMES_MAX + " files");
        }
        Map<String, ZipEntry> entries = new HashMap<>();
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            if (entry.getName().matches(FOLDER)) {
                continue;
            }
            if (!entry.getName().matches(KNOWN)) {
                throw new UnreadableException("the bundle holds a file that its format does not know");
            }
            if (entries.put(entry.getName(), entry) != null) {
                throw new UnreadableException("the bundle holds a file twice");
            }
        }
        return entries;
    }

    /** What stands behind a folder's name in the names of its files, in order. */
    List<String> in(String folder, String end) {
        return entries.keySet().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(end))
                .map(name -> name.substring(folder.length(), name.length() - end.length()))
                .sorted()
                .toList();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** A small file whole. */
    byte[] bytes(String name) throws IOException, UnreadableException {
        try (InputStream in = stream(name)) {
            byte[] bytes = in.readNBytes(TEXT_MAX + 1);
            if (bytes.length > TEXT_MAX) {
                throw new UnreadableException("a text in the bundle is larger than " + TEXT_MAX + " bytes");
            }
            return bytes;
        }
    }

    /** A file as a stream, which counts towards the limit of the whole. */
    InputStream stream(String name) throws IOException, UnreadableException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new UnreadableException("the bundle lacks " + name);
        }
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) throws IOException {
            unpacked += bytes;
            if (unpacked > UNPACKED_MAX) {
                throw new ZipException("the bundle unpacks to more than " + UNPACKED_MAX + " bytes");
            }
        }
    }
}
