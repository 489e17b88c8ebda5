package org.icjs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Words that names are made of, by their place in a name, each drawn as often as it is common: {@code search/name-words.tsv}. */
final class NameWords {
    private static final String FILE = "/search/name-words.tsv";

    private final Map<String, NavigableMap<Integer, String>> byPlace = new HashMap<>();
    private final SplittableRandom random;

    NameWords(SplittableRandom random) throws IOException {
        this.random = random;
        for (String line : lines()) {
            String[] part = line.split("\t", -1);
            NavigableMap<Integer, String> words = byPlace.computeIfAbsent(part[0] + part[1], _ -> new TreeMap<>());
            // Each word stands at the sum of its own weight and of all before it.
            words.put((words.isEmpty() ? 0 : words.lastKey()) + Integer.parseInt(part[3]), part[2]);
        }
    }

    /**
     * @param place first, last, start, middle, clan, other, initials; the first two followed by f or m
     * @throws IllegalArgumentException if the file has no words for it
     */
    String draw(String place) {
        NavigableMap<Integer, String> words = byPlace.get(place);
        if (words == null) {
            throw new IllegalArgumentException("no words for " + place);
        }
        return words.higherEntry(random.nextInt(words.lastKey())).getValue();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = NameWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("no " + FILE);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
