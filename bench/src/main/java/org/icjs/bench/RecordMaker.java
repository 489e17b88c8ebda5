package org.icjs.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes records of people up, as several offices write of the same person: of some there is one, of some there are more, each told anew. Among
 * them are brothers, with a father and a house in common, and twins. Same seed, same records.
 */
final class RecordMaker {
    private static final double AGAIN = 0.25;
    private static final double BROTHER = 0.03;
    private static final double TWIN = 0.2;

    private final SplittableRandom random;
    private final PeopleMaker people;
    private final NameNoise noise;

    /**
     * A record of somebody.
     *
     * @param of who it is in truth
     */
    record Told(int of, SearchPeople.Person as) {}

    RecordMaker(long seed) throws IOException {
        random = new SplittableRandom(seed);
        people = new PeopleMaker(seed + 1);
        noise = new NameNoise(random.split());
    }

    /** @return in no order */
    List<Told> make(int count) {
        List<SearchPeople.Person> all = people.make(count);
        List<Told> told = new ArrayList<>(count);
        int next = 0;
        for (int of = 0; told.size() < count; of++) {
            SearchPeople.Person one = all.get(next++);
            if (of > 0 && random.nextDouble() < BROTHER) {
                one = brother(one, told.getLast().as());
            }
            told.add(new Told(of, one));
            while (told.size() < count && random.nextDouble() < AGAIN) {
                told.add(new Told(of, again(one)));
            }
        }
        java.util.Collections.shuffle(told, new java.util.Random(random.nextLong()));
        List<Told> numbered = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            numbered.add(new Told(told.get(i).of(), numbered(i, told.get(i).as())));
        }
        return numbered;
    }

    private SearchPeople.Person brother(SearchPeople.Person one, SearchPeople.Person of) {
        int apart = random.nextDouble() < TWIN ? 0 : 1 + random.nextInt(8);
        return new SearchPeople.Person(
                "",
                one.name(),
                of.father(),
                of.mother(),
                one.gender(),
                of.age() + apart,
                of.district(),
                of.village(),
                of.mizo());
    }

    /** As another office writes of him, some time later: another spelling, an age by guess, a mother not asked for, a new house. */
    private SearchPeople.Person again(SearchPeople.Person one) {
        boolean moved = random.nextDouble() < 0.15;
        return new SearchPeople.Person(
                "",
                spelled(one.name(), 0.5),
                random.nextDouble() < 0.15 ? "" : spelled(one.father(), 0.5),
                random.nextDouble() < 0.4 ? "" : spelled(one.mother(), 0.5),
                one.gender(),
                Math.max(12, one.age() + random.nextInt(-2, 3)),
                moved ? "d%03d".formatted(random.nextInt(11)) : one.district(),
                moved ? "" : one.village(),
                one.mizo());
    }

    private String spelled(String name, double share) {
        if (random.nextDouble() >= share) {
            return name;
        }
        String[] words = name.split(" ", -1);
        int at = random.nextInt(words.length);
        words[at] = words[at].isEmpty() ? words[at] : noise.spelled(words[at]);
        return String.join(" ", words).strip();
    }

    private static SearchPeople.Person numbered(int number, SearchPeople.Person one) {
        return new SearchPeople.Person(
                Integer.toString(number),
                one.name(),
                one.father(),
                one.mother(),
                one.gender(),
                one.age(),
                one.district(),
                one.village(),
                one.mizo());
    }
}
