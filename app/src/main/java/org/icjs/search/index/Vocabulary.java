package org.icjs.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.icjs.matching.Field;
import org.icjs.matching.Folding;
import org.icjs.matching.Latin;
import org.icjs.matching.NameKeys;
import org.icjs.matching.Neighbours;
import org.icjs.matching.Particulars;
import org.icjs.matching.Rarity;
import org.icjs.matching.WordLevel;
import org.jspecify.annotations.Nullable;

/** The words of all names on record, by their keys, and how many have which: as of one reading of the index. What was asked once is remembered. */
final class Vocabulary {
    /** Most words that are looked at for one that is asked for: those that share most of its keys. */
    private static final int NEAR_MAX = 160;

    private static final int REMEMBERED_MAX = 20_000;
    private static final int COUNTS_REMEMBERED_MAX = 200_000;

    private final Reading reading;
    private final Neighbours neighbours;
    private final long population;
    private final Map<String, List<Near>> near = new ConcurrentHashMap<>();
    private final Map<String, List<Near>> joined = new ConcurrentHashMap<>();
    private final Map<String, Map<String, WordLevel>> levels = new ConcurrentHashMap<>();
    private final Map<Key, Integer> counts = new ConcurrentHashMap<>();
    private final Commonness commonness;

    Vocabulary(Reading reading, Neighbours neighbours) throws IOException {
        this.reading = reading;
        this.neighbours = neighbours;
        this.population = Math.max(1, reading.persons());
        this.commonness = new Commonness(this, reading);
    }

    /** How common what is on record is. */
    Rarity rarity() {
        return commonness;
    }

    long population() {
        return population;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    /** Asks at once for what {@link PersonQuery} and scoring will ask of one person, as far as that can be foreseen. */
    void foresee(Particulars asked) throws IOException {
        Map<Field, Set<String>> words = new EnumMap<>(Field.class);
        Set<String> whole = new LinkedHashSet<>();
        for (String name : asked.names()) {
            List<String> all = Latin.words(name);
            whole.addAll(all);
            of(Field.NAME, words).addAll(all);
            of(Field.NAME, words).addAll(NameKeys.joined(all));
        }
        asked.fathers().forEach(name -> of(Field.FATHER, words).addAll(Latin.words(name)));
        if (asked.mother() != null) {
            of(Field.MOTHER, words).addAll(Latin.words(asked.mother()));
        }
        Set<String> any = new LinkedHashSet<>();
        words.values().forEach(any::addAll);
        remember(near, any, false);
        remember(joined, whole, true);
        Set<Key> keys = new HashSet<>();
        words.forEach((field, some) -> some.forEach(word -> foresee(field, word, keys)));
        if (asked.born() != null) {
            for (int apart = -10; apart <= 10; apart++) {
                keys.add(new Key(Names.YEAR, Integer.toString(asked.born().year() + apart)));
            }
        }
        asked.abodes().forEach(abode -> {
            keys.add(new Key(Names.DISTRICT, abode.district()));
            neighbours
                    .of()
                    .getOrDefault(abode.district(), Set.of())
                    .forEach(other -> keys.add(new Key(Names.DISTRICT, other)));
            if (abode.village() != null) {
                keys.add(new Key(Names.VILLAGE, abode.district() + "/" + abode.village()));
            }
        });
        if (asked.gender() != null) {
            keys.add(new Key(Names.GENDER, asked.gender().name()));
        }
        count(keys);
    }

    private static Set<String> of(Field field, Map<Field, Set<String>> words) {
        return words.computeIfAbsent(field, _ -> new LinkedHashSet<>());
    }

    private void foresee(Field field, String word, Set<Key> keys) {
        String name = Names.words(field);
        near.getOrDefault(word, List.of()).forEach(other -> keys.add(new Key(name, other.word())));
        keys.add(new Key(name, word.substring(0, 1)));
        for (int length = Folding.SHORTEST_CUT; length < word.length(); length++) {
            keys.add(new Key(name, word.substring(0, length)));
        }
        if (word.length() <= NameKeys.LONGEST_BEGINNING) {
            keys.add(new Key(Names.BEGINNING, word));
        }
    }

    /** Words of names that may be the one asked for, or the beginning of it, the nearest first. */
    List<Near> near(String word) {
        return remembered(near, word, false);
    }

    /** Two words of a name, written as one, that may be the word asked for. */
    List<Near> nearJoined(String word) {
        return remembered(joined, word, true);
    }

    private List<Near> remembered(Map<String, List<Near>> all, String word, boolean asJoined) {
        List<Near> known = all.get(word);
        if (known != null) {
            return known;
        }
        try {
            remember(all, Set.of(word), asJoined);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.getOrDefault(word, List.of());
    }

    private void remember(Map<String, List<Near>> all, Collection<String> words, boolean asJoined) throws IOException {
        List<String> unknown =
                words.stream().filter(word -> !all.containsKey(word)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        if (all.size() > REMEMBERED_MAX) {
            all.clear();
        }
        reading.near(unknown, asJoined, NEAR_MAX).forEach((word, others) -> all.put(word, levelled(word, others)));
    }

    /** Words that share no more keys than the {@value #NEAR_MAX} nearest are not compared letter by letter. */
    @Nullable
    WordLevel known(String asked, String found) {
        Map<String, WordLevel> known = levels.get(asked);
        if (known == null) {
            return null;
        }
        WordLevel level = known.get(found);
        return level == null ? Folding.standard().cutOnly(asked, found) : level;
    }

    private List<Near> levelled(String word, List<String> others) {
        List<Near> found = new ArrayList<>();
        Map<String, WordLevel> known = levels.computeIfAbsent(word, _ -> new ConcurrentHashMap<>());
        Function<String, WordLevel> levelled = Folding.standard().levels(word);
        for (String other : others) {
            WordLevel level = levelled.apply(other);
            known.put(other, level);
            if (level.compareTo(WordLevel.FAR) <= 0) {
                found.add(new Near(other, level));
            }
        }
        found.sort(Comparator.comparing(Near::level));
        return List.copyOf(found);
    }

    /** The shorter words on record that the word begins with, at least three letters. */
    List<String> beginnings(Field field, String word) {
        List<String> all = new ArrayList<>();
        for (int length = Folding.SHORTEST_CUT; length < word.length(); length++) {
            String beginning = word.substring(0, length);
            if (count(Names.words(field), beginning) > 0) {
                all.add(beginning);
            }
        }
        return all;
    }

    int count(String field, String value) {
        return count(new Key(field, value));
    }

    int count(Key key) {
        Integer known = counts.get(key);
        if (known != null) {
            return known;
        }
        try {
            count(Set.of(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts.getOrDefault(key, 0);
    }

    /** Remembers how many things have each of these keys. */
    void count(Collection<Key> keys) throws IOException {
        Set<Key> unknown = new HashSet<>(keys);
        unknown.removeAll(counts.keySet());
        if (unknown.isEmpty()) {
            return;
        }
        if (counts.size() > COUNTS_REMEMBERED_MAX) {
            counts.clear();
        }
        Map<Key, Integer> counted = reading.counts(unknown);
        unknown.forEach(key -> counts.put(key, counted.getOrDefault(key, 0)));
    }
}
