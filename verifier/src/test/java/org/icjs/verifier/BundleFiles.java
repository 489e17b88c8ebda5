package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The golden bundle's files, to be changed and zipped. */
final class BundleFiles {
    static final String DOCUMENT = "files/" + Hash.sha256(Golden.DOCUMENT).hex();

    private final Map<String, byte[]> files = new TreeMap<>();

    static BundleFiles golden() {
        BundleFiles bundle = new BundleFiles();
        Golden.bundle().texts().forEach(bundle::put);
        bundle.files.put(DOCUMENT, Golden.DOCUMENT);
        return bundle;
    }

    BundleFiles put(String name, String text) {
        files.put(name, text.getBytes(UTF_8));
        return this;
    }

    BundleFiles put(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    BundleFiles remove(String name) {
        files.remove(name);
        return this;
    }

    BundleFiles change(String name, UnaryOperator<String> change) {
        return put(name, change.apply(new String(bytes(name), UTF_8)));
    }

    byte[] bytes(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("no file " + name);
        }
        return bytes;
    }

    Path zip(Path folder) throws IOException {
        Path zip = Files.createTempFile(folder, "bundle", ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream zipped = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zipped.putNextEntry(new ZipEntry(file.getKey()));
                zipped.write(file.getValue());
            }
        }
        return zip;
    }
}
