package org.icjs.connect.eoffice;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.icjs.connect.Bytes;

/** A package taken apart in memory; nothing of it is ever written under a name that it brings along. */
sealed interface Unpacked {
    int PACKAGE_MAX = 10 << 20;
    int FILES_MAX = 6;
    int METADATA_MAX = 256 << 10;
    int UNPACKED_MAX = 20 << 20;

    Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,60}\\.(xml|pdf)");

    /** @param files by name */
    record Whole(Map<String, Bytes> files) implements Unpacked {
        public Whole {
            files = Map.copyOf(files);
        }
    }

    /** @param why {@code tooLarge}, {@code unfitName} or {@code malformed} */
    record Unfit(String why) implements Unpacked {}

    static Unpacked of(Bytes zip) {
        if (zip.size() > PACKAGE_MAX) {
            return new Unfit("tooLarge");
        }
        Map<String, Bytes> files = new LinkedHashMap<>();
        int left = UNPACKED_MAX;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.array()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (!NAME.matcher(name).matches() || files.containsKey(name)) {
                    return new Unfit("unfitName");
                }
                int most = name.equals(FilePackage.METADATA) ? Math.min(METADATA_MAX, left) : left;
                byte[] bytes = in.readNBytes(most + 1);
                if (bytes.length > most || files.size() == FILES_MAX) {
                    return new Unfit("tooLarge");
                }
                left -= bytes.length;
                files.put(name, Bytes.of(bytes));
            }
        } catch (ZipException | EOFException | IllegalArgumentException _) {
            return new Unfit("malformed");
        } catch (IOException _) {
            return new Unfit("malformed");
        }
        return files.containsKey(FilePackage.METADATA) ? new Whole(files) : new Unfit("malformed");
    }
}
