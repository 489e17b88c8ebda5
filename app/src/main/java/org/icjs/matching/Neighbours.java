package org.icjs.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which districts have a common border.
 *
 * @param of by district's code, both ways
 */
public record Neighbours(Map<String, Set<String>> of) {
    public Neighbours {
        of = Map.copyOf(of);
    }

    /** Those of Mizoram: {@code matching/neighbours-mizoram.tsv}. */
    public static Neighbours mizoram() {
        Map<String, Set<String>> of = new TreeMap<>();
        try (InputStream in = Neighbours.class.getResourceAsStream("/matching/neighbours-mizoram.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no neighbours of Mizoram");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] both = line.split("\t", -1);
                    of.computeIfAbsent(both[0], code -> new TreeSet<>()).add(both[1]);
                    of.computeIfAbsent(both[1], code -> new TreeSet<>()).add(both[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Neighbours(of);
    }

    public boolean are(String one, String other) {
        return of.getOrDefault(one, Set.of()).contains(other);
    }
}
