package org.icjs.search.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjs.matching.Abode;
import org.icjs.matching.AbodeLevel;
import org.icjs.matching.Field;
import org.icjs.matching.GenderLevel;
import org.icjs.matching.Latin;
import org.icjs.matching.NameKeys;
import org.icjs.matching.Particulars;
import org.icjs.matching.Scoring;
import org.icjs.matching.WordLevel;
import org.icjs.matching.YearLevel;

/**
 * The question for candidates: every word on record that may be one of those asked for, every near year and place, each with the bits
 * that it is worth. What is worth nothing is left out.
 */
final class PersonQuery {
    /** Less is not worth the look. */
    private static final double LEAST_BITS = 0.4;

    private static final double ROUNDING_BITS = 0.01;

    private final Vocabulary vocabulary;
    private final Scoring scoring;
    /** The most that each term is worth: a word may be asked for twice. */
    private final Map<Key, Double> terms = new HashMap<>();

    private final Map<Key, Double> beginnings = new HashMap<>();
    /** What a name is worth of which no word agrees: from there its terms are measured. */
    private double lacking;

    /** How long names may be for which that is worth something. */
    private final Set<Key> lengths = new HashSet<>();

    /** What was left out. */
    private final Set<Key> common = new HashSet<>();

    PersonQuery(Vocabulary vocabulary, Scoring scoring) {
        this.vocabulary = vocabulary;
        this.scoring = scoring;
    }

    /** @param most so many of the best */
    Looking of(Particulars asked, int most) {
        asked.names().stream()
                .map(Latin::words)
                .filter(words -> !words.isEmpty())
                .forEach(this::name);
        // Many have no father or mother on record, who are neither better nor worse for it: what these are worth is
        // measured from there.
        asked.fathers().forEach(name -> near(Field.FATHER, Latin.words(name), 0));
        if (asked.mother() != null) {
            near(Field.MOTHER, Latin.words(asked.mother()), 0);
        }
        if (asked.born() != null) {
            year(asked.born().year());
        }
        asked.abodes().forEach(this::abode);
        if (asked.gender() != null) {
            String gender = asked.gender().name();
            add(new Key(Names.GENDER, gender), scoring.worth(Field.GENDER, gender, GenderLevel.SAME));
        }
        if (lengths.containsAll(terms.keySet()) && beginnings.isEmpty()) {
            // All that is asked for is common: show some of those who have it.
            common.forEach(key -> terms.put(key, LEAST_BITS));
        }
        return new Looking(weighed(terms), weighed(beginnings), Set.of(), 1, most);
    }

    /** Whether nothing but the length of a name agrees, which finds nobody. */
    boolean byLengthAlone(Candidate one, Particulars person) {
        double worth = person.names().stream()
                .map(name -> Names.length(Latin.words(name).size()))
                .distinct()
                .filter(lengths::contains)
                .mapToDouble(length -> terms.getOrDefault(length, 0.0).floatValue())
                .sum();
        return one.worth() <= worth + ROUNDING_BITS;
    }

    /** To be added to what a person's keys are worth, to compare that with close weighing: 0 or less. */
    double lacking() {
        return lacking;
    }

    private static List<Looking.Weighed> weighed(Map<Key, Double> keys) {
        return keys.entrySet().stream()
                .map(key -> new Looking.Weighed(key.getKey(), key.getValue().floatValue()))
                .toList();
    }

    private void name(List<String> words) {
        // Everybody has a name: measured from those who have no such word, since a term can't take away.
        double none = scoring.worthOfNone(Field.NAME);
        double spare = scoring.worthOfSpare(Field.NAME);
        // Of several names only the one that agrees best counts.
        double nothing = spare * Math.max(0, Names.LONGEST_NAME - words.size()) + none * words.size();
        lacking = lengths.isEmpty() ? nothing : Math.max(lacking, nothing);
        for (int length = 1; length < Names.LONGEST_NAME; length++) {
            int spared = Names.LONGEST_NAME - Math.max(length, words.size());
            add(Names.length(length), -spare * spared);
            lengths.add(Names.length(length));
        }
        near(Field.NAME, words, none);
        for (String word : words) {
            double cut = scoring.worth(Field.NAME, word, WordLevel.CUT) - none;
            double initial = scoring.worth(Field.NAME, word, WordLevel.INITIAL) - none;
            if (word.length() == 1) {
                add(new Key(Names.BEGINNING, word), initial);
            } else if (word.length() <= NameKeys.LONGEST_BEGINNING) {
                add(new Key(Names.BEGINNING, word), cut);
            } else if (cut > LEAST_BITS) {
                beginnings.merge(new Key(Names.words(Field.NAME), word), cut, Math::max);
            }
            double begun = scoring.worthOfBeginning(Field.NAME, word) - none;
            vocabulary
                    .beginnings(Field.NAME, word)
                    .forEach(other -> add(new Key(Names.words(Field.NAME), other), begun));
            add(new Key(Names.words(Field.NAME), word.substring(0, 1)), initial);
            vocabulary
                    .nearJoined(word)
                    .forEach(near -> add(
                            new Key(Names.JOINED, near.word()), scoring.worth(Field.NAME, word, near.level()) - none));
        }
        near(Field.NAME, NameKeys.joined(words), 2 * none);
    }

    /** @param none what those are worth who have no such word */
    private void near(Field field, List<String> words, double none) {
        for (String word : words) {
            for (Near near : vocabulary.near(word)) {
                add(new Key(Names.words(field), near.word()), scoring.worth(field, word, near.level()) - none);
            }
        }
    }

    private void year(int year) {
        // Measured from those who are further apart, since a term can't take away.
        double further = Math.min(0, scoring.worth(Field.BIRTH, Integer.toString(year), YearLevel.FIVE));
        for (int apart = -3; apart <= 3; apart++) {
            double bits = scoring.worth(Field.BIRTH, Integer.toString(year), YearLevel.of(Math.abs(apart)));
            add(new Key(Names.YEAR, Integer.toString(year + apart)), bits - further);
        }
    }

    private void abode(Abode abode) {
        double elsewhere = scoring.worth(Field.ABODE, abode.district(), AbodeLevel.ELSEWHERE);
        double district = scoring.worth(Field.ABODE, abode.district(), AbodeLevel.DISTRICT);
        add(new Key(Names.DISTRICT, abode.district()), district - Math.min(0, elsewhere));
        if (abode.village() != null) {
            String village = abode.district() + "/" + abode.village();
            double bits = scoring.worth(Field.ABODE, village, AbodeLevel.VILLAGE);
            add(new Key(Names.VILLAGE, village), bits - Math.max(0, district));
        }
    }

    private void add(Key key, double bits) {
        if (bits > LEAST_BITS) {
            terms.merge(key, bits, Math::max);
        } else {
            common.add(key);
        }
    }
}
