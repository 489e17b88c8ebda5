package org.icjs.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.icjs.matching.AbodeLevel;
import org.icjs.matching.Field;
import org.icjs.matching.Folding;
import org.icjs.matching.GenderLevel;
import org.icjs.matching.Level;
import org.icjs.matching.NameKeys;
import org.icjs.matching.Rarity;
import org.icjs.matching.WordLevel;
import org.icjs.matching.YearLevel;
import org.jspecify.annotations.Nullable;

/** How common the words, years and places of those on record are, counted in one reading of the index. What was asked once is remembered. */
final class Commonness implements Rarity {
    private static final int REMEMBERED_MAX = 20_000;

    private final Vocabulary vocabulary;
    private final Reading reading;
    private final Map<String, Map<WordLevel, Double>> shares = new ConcurrentHashMap<>();

    Commonness(Vocabulary vocabulary, Reading reading) {
        this.vocabulary = vocabulary;
        this.reading = reading;
    }

    @Override
    public long population() {
        return vocabulary.population();
    }

    @Override
    public @Nullable WordLevel known(String asked, String found) {
        return vocabulary.known(asked, found);
    }

    @Override
    public double share(Field field, String value, Level level) {
        return Math.min(1, Math.max(0.5, counted(field, value, level)) / population());
    }

    private double counted(Field field, String value, Level level) {
        return switch (level) {
            case WordLevel word -> ofWord(field, value).getOrDefault(word, (double) population());
            case YearLevel year -> ofYears(Integer.parseInt(value), year);
            case AbodeLevel abode -> ofAbode(value, abode);
            case GenderLevel gender ->
                gender == GenderLevel.SAME ? vocabulary.count(Names.GENDER, value) : population();
        };
    }

    private Map<WordLevel, Double> ofWord(Field field, String word) {
        if (shares.size() > REMEMBERED_MAX) {
            shares.clear();
        }
        Map<WordLevel, Double> known = shares.get(field + word);
        if (known == null) {
            known = ofUnknown(field, word);
            shares.put(field + word, known);
        }
        return known;
    }

    private Map<WordLevel, Double> ofUnknown(Field field, String word) {
        Map<WordLevel, Double> having = new EnumMap<>(WordLevel.class);
        EnumSet.range(WordLevel.EXACT, WordLevel.FAR).forEach(level -> having.put(level, 0.0));
        for (Near other : vocabulary.near(word)) {
            double count = vocabulary.count(Names.words(field), other.word());
            EnumSet.range(other.level(), WordLevel.FAR).forEach(level -> having.merge(level, count, Double::sum));
        }
        having.put(WordLevel.CUT, cut(field, word));
        having.put(WordLevel.INITIAL, initial(field, word));
        return having;
    }

    @Override
    public double begun(Field field, String word) {
        double shorter = vocabulary.beginnings(field, word).stream()
                .mapToInt(beginning -> vocabulary.count(Names.words(field), beginning))
                .sum();
        return Math.min(1, Math.max(0.5, shorter) / population());
    }

    /** Persons who have a word that begins with this one. */
    private double cut(Field field, String word) {
        if (word.length() < Folding.SHORTEST_CUT) {
            return population();
        }
        if (word.length() <= NameKeys.LONGEST_BEGINNING) {
            // Of other names the beginnings are not indexed; they are much the same.
            return vocabulary.count(Names.BEGINNING, word);
        }
        try {
            return reading.beginning(new Key(Names.words(field), word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double initial(Field field, String word) {
        return word.length() == 1
                ? vocabulary.count(Names.BEGINNING, word)
                : vocabulary.count(Names.words(field), word.substring(0, 1));
    }

    private double ofYears(int year, YearLevel level) {
        int most = switch (level) {
            case SAME -> 0;
            case ONE -> 1;
            case TWO -> 2;
            case THREE -> 3;
            case FIVE -> 5;
            case TEN -> 10;
            case FURTHER -> -1;
        };
        double sum = most < 0 ? population() : 0;
        for (int other = year - most; other <= year + most; other++) {
            sum += vocabulary.count(Names.YEAR, Integer.toString(other));
        }
        return sum;
    }

    private double ofAbode(String value, AbodeLevel level) {
        String district = value.replaceFirst("/.*", "");
        return switch (level) {
            case VILLAGE -> vocabulary.count(Names.VILLAGE, value);
            case DISTRICT -> vocabulary.count(Names.DISTRICT, district);
            case NEIGHBOUR ->
                vocabulary.count(Names.DISTRICT, district)
                        + vocabulary.neighbours().of().getOrDefault(district, Set.of()).stream()
                                .mapToInt(other -> vocabulary.count(Names.DISTRICT, other))
                                .sum();
            case ELSEWHERE -> population();
        };
    }
}
