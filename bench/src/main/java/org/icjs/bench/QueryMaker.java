package org.icjs.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Makes questions about people who exist, as an officer would ask who heard a name. Same seed, same questions. */
final class QueryMaker {
    static final List<String> KINDS = List.of(
            "exact",
            "spelling",
            "swapped",
            "split_join",
            "no_father",
            "age3",
            "truncated",
            "initials",
            "typo",
            "combined");

    private final SplittableRandom random;
    private final NameNoise noise;

    QueryMaker(long seed) throws IOException {
        random = new SplittableRandom(seed);
        noise = new NameNoise(random.split());
    }

    /** @param hard no district, the father known to six of ten, the age by guess */
    List<SearchPeople.Query> make(List<SearchPeople.Person> people, int count, boolean hard) {
        List<SearchPeople.Query> queries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SearchPeople.Person target = people.get(random.nextInt(people.size()));
            queries.add(query(Integer.toString(i), KINDS.get(i % KINDS.size()), target, hard));
        }
        return queries;
    }

    /** How many years the age told may be from the true one, either way. */
    static int yearsApart(String kind, boolean hard) {
        return hard || kind.equals("age3") ? 3 : kind.equals("exact") ? 0 : 1;
    }

    private SearchPeople.Query query(String id, String kind, SearchPeople.Person target, boolean hard) {
        String name = changed(kind, heard(kind, target.name()));
        boolean father = hard ? random.nextDouble() < 0.6 : true;
        boolean exact = kind.equals("exact");
        String fatherSaid = exact ? target.father() : spelled(target.father());
        int most = yearsApart(kind, hard);
        return new SearchPeople.Query(
                id,
                kind,
                target.id(),
                name,
                father && !kind.equals("no_father") ? fatherSaid : "",
                target.age() + random.nextInt(-most, most + 1),
                !hard && (exact || random.nextDouble() < 0.85) ? target.district() : "",
                target.mizo());
    }

    /** What is left of a name in such a question, before chance changes it: who have the same can't be told apart by it. */
    static String heard(String kind, String name) {
        List<String> words = List.of(name.split(" ", -1));
        return switch (kind) {
            case "swapped", "combined" -> String.join(" ", words.reversed());
            case "split_join" -> words.size() > 1 ? words.get(0) + words.get(1) + rest(words, 2) : split(name);
            case "truncated" -> words.size() > 1 ? words.getFirst() : cut(name);
            // Nobody writes a name of one word by its initial alone.
            case "initials" -> words.size() > 1 ? name.charAt(0) + rest(words, 1) : name;
            default -> name;
        };
    }

    private String changed(String kind, String name) {
        return switch (kind) {
            case "spelling", "no_father", "age3" -> spelled(name);
            case "typo" -> slipped(name);
            case "combined" -> spelled(slipped(name));
            default -> name;
        };
    }

    private static String rest(List<String> words, int from) {
        return words.subList(from, words.size()).stream()
                .map(word -> " " + word)
                .collect(Collectors.joining());
    }

    private static String split(String name) {
        return name.length() < 6
                ? name
                : name.substring(0, name.length() / 2) + " " + name.substring(name.length() / 2);
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), Math.max(4, name.length() * 2 / 3)));
    }

    private String slipped(String name) {
        List<String> all = new ArrayList<>(List.of(name.split(" ", -1)));
        int at = random.nextInt(all.size());
        all.set(at, noise.slip(all.get(at)));
        return String.join(" ", all);
    }

    /** One word of it written differently. */
    private String spelled(String name) {
        String[] words = name.split(" ", -1);
        int at = random.nextInt(words.length);
        words[at] = words[at].isEmpty() ? words[at] : noise.spelled(words[at]);
        return Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
