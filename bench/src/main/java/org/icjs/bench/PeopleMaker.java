package org.icjs.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes people up: names of northern India and of Mizoram from short lists of common names, most of them common and many written in an
 * own way, so that there are as many ways of writing and as many namesakes as in a real register. Same seed, same people.
 */
final class PeopleMaker {
    private static final double MIZO = 0.3;
    private static final double OWN_WAY = 0.35;

    private final SplittableRandom random;
    private final NameNoise noise;
    private final List<String> given = words("given-names.txt");
    private final List<String> family = words("family-names.txt");
    private final Map<String, List<String>> mizo = new HashMap<>();

    PeopleMaker(long seed) throws IOException {
        random = new SplittableRandom(seed);
        noise = new NameNoise(random.split());
        for (String line : lines("mizo-parts.txt")) {
            List<String> parts = List.of(line.split(" ", -1));
            mizo.put(parts.getFirst(), parts.subList(1, parts.size()));
        }
    }

    List<SearchPeople.Person> make(int count) {
        List<SearchPeople.Person> people = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            people.add(person(Integer.toString(i)));
        }
        return people;
    }

    private SearchPeople.Person person(String id) {
        boolean isMizo = random.nextDouble() < MIZO;
        boolean woman = random.nextDouble() < 0.25;
        String surname = isMizo ? "" : common(family);
        // Most of those on record are young.
        int age = 14 + (int) (60 * Math.pow(random.nextDouble(), 1.8));
        int district = isMizo && random.nextDouble() < 0.9 ? random.nextInt(11) : 11 + random.nextInt(139);
        return new SearchPeople.Person(
                id,
                isMizo ? mizo(woman) : indian(surname),
                isMizo ? mizo(false) : indian(surname),
                isMizo ? mizo(true) : indian("devi"),
                woman ? "f" : "m",
                age,
                "d%03d".formatted(district),
                "v%05d".formatted(district * 100 + random.nextInt(60)),
                isMizo);
    }

    private String indian(String surname) {
        String first = own(common(given));
        if (random.nextDouble() < 0.12) {
            first += " " + own(common(given));
        }
        return random.nextDouble() < 0.25 ? first : first + " " + own(surname);
    }

    private String mizo(boolean woman) {
        String name = part("first") + part("middle") + (random.nextDouble() < 0.3 ? part("middle") : "");
        name = own(name.replaceAll("[aiu]+$", "") + (woman ? "i" : "a"));
        if (random.nextDouble() < 0.12) {
            name = part("other") + " " + name;
        } else if (random.nextDouble() < 0.4) {
            name = initials() + " " + name;
        }
        return random.nextDouble() < 0.4 ? name + " " + part("clan") : name;
    }

    private String initials() {
        String letters = "bcdfhjklmprstvz";
        String one = String.valueOf(letters.charAt(random.nextInt(letters.length())));
        return random.nextBoolean() ? one : one + letters.charAt(random.nextInt(letters.length()));
    }

    private String part(String kind) {
        List<String> parts = mizo.getOrDefault(kind, List.of("lal"));
        return parts.get(random.nextInt(parts.size()));
    }

    /** The first of a list are much more common than the last. */
    private String common(List<String> names) {
        return names.get((int) (names.size() * Math.pow(random.nextDouble(), 1.7)));
    }

    private String own(String name) {
        return random.nextDouble() < OWN_WAY ? noise.spelled(name) : name;
    }

    private static List<String> words(String file) throws IOException {
        List<String> words = new ArrayList<>();
        for (String line : lines(file)) {
            words.addAll(List.of(line.split(" ", -1)));
        }
        // No order of the alphabet in how common they are.
        java.util.Collections.shuffle(words, new java.util.Random(7));
        return words;
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = PeopleMaker.class.getResourceAsStream("/search/" + file)) {
            if (in == null) {
                throw new IOException("no " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }
}
