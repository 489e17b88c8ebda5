package org.icjs.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.icjs.kernel.Section;

/** Which section of the BNS took the place of which of the IPC, from {@code law/correspondence.csv}. A guide: neither is the other's law. */
final class Correspondence {
    private static final String NAME = "/law/correspondence.csv";

    private record Pair(Section old, Section now) {}

    private static final List<Pair> PAIRS = read();

    private Correspondence() {}

    static List<Section> of(Section section) {
        List<Section> found = new ArrayList<>();
        for (Pair pair : PAIRS) {
            if (pair.old().equals(section)) {
                found.add(pair.now());
            }
            if (pair.now().equals(section)) {
                found.add(pair.old());
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<Pair> read() {
        try (InputStream in = Correspondence.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(NAME + " is missing");
            }
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))
                    .stream()
                    .map(row -> new Pair(Section.parse(row.get("ipc")), Section.parse(row.get("bns"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
