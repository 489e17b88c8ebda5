package org.icjs.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes people up: names of northern India and of Mizoram, as common as they are in published lists and some written in an own way, so
 * that there are as many ways of writing and as many namesakes as in a real register. Same seed, same people.
 */
final class PeopleMaker {
    private static final double MIZO = 0.3;
    private static final double OWN_WAY = 0.2;
    private static final double USUAL_AGE = 28.5;
    private static final double AGES_APART = 0.42;

    private final SplittableRandom random;
    private final NameNoise noise;
    private final NameWords words;

    PeopleMaker(long seed) throws IOException {
        random = new SplittableRandom(seed);
        noise = new NameNoise(random.split());
        words = new NameWords(random.split());
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
        String surname = isMizo ? "" : words.draw("lastm");
        int district = isMizo && random.nextDouble() < 0.9 ? random.nextInt(11) : 11 + random.nextInt(139);
        return new SearchPeople.Person(
                id,
                isMizo ? mizo(woman) : indian(woman, surname, 0.24),
                isMizo ? mizo(false) : indian(false, surname, 0.11),
                isMizo ? mizo(true) : indian(true, "devi", 0.24),
                woman ? "f" : "m",
                age(),
                "d%03d".formatted(district),
                "v%05d".formatted(district * 100 + random.nextInt(60)),
                isMizo);
    }

    /** Most of those on record are young: half of them below 29, one of eleven 50 or older. */
    private int age() {
        double age = USUAL_AGE * Math.exp(AGES_APART * random.nextGaussian());
        return (int) Math.clamp(age, 12, 90);
    }

    /** @param alone how many have no surname, of one */
    private String indian(boolean woman, String surname, double alone) {
        String first = own(words.draw(woman ? "firstf" : "firstm"));
        if (random.nextDouble() < alone) {
            return first;
        }
        // Many families have no name of their own: each has a word that goes with the first name.
        String last = own(random.nextDouble() < 0.3 ? words.draw(woman ? "lastf" : "lastm") : surname);
        return random.nextDouble() < 0.1 ? first + " " + own(words.draw("lastm")) + " " + last : first + " " + last;
    }

    private String mizo(boolean woman) {
        String name =
                words.draw("start") + words.draw("middle") + (random.nextDouble() < 0.6 ? words.draw("middle") : "");
        name = own(name.replaceAll("[aiu]+$", "") + (woman ? "i" : "a"));
        double before = random.nextDouble();
        if (before < 0.12) {
            name = words.draw("other") + " " + name;
        } else if (before < 0.44) {
            name = words.draw("initials") + " " + name;
        }
        return random.nextDouble() < 0.4 ? name + " " + words.draw("clan") : name;
    }

    private String own(String name) {
        return random.nextDouble() < OWN_WAY ? noise.spelled(name) : name;
    }
}
