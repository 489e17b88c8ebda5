package org.icjs.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.icjs.matching.Folding;
import org.icjs.matching.Latin;
import org.icjs.matching.Model;
import org.icjs.matching.Neighbours;
import org.icjs.matching.Particulars;
import org.icjs.matching.Score;
import org.icjs.matching.Scoring;
import org.icjs.search.index.Candidates.Weighed;
import org.jspecify.annotations.Nullable;

/** Answers one question on the index as of one refresh. */
final class Answer {
    /** More of one box's text is not looked at. */
    private static final int MOST_CHARACTERS = 200;

    /** If so many agree nearly as well as the best, the question is too broad. */
    private static final int MOST_ALIKE = 20;

    private static final double ALIKE_BITS = 3;
    /** Whoever agrees so much less than the best isn't counted. */
    static final double COUNTED_BITS = 10;

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Model model;
    private final Neighbours neighbours;
    private final Set<Found.Remark> remarks = EnumSet.noneOf(Found.Remark.class);

    Answer(Reading reading, Vocabulary vocabulary, Model model, Neighbours neighbours) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.model = model;
        this.neighbours = neighbours;
    }

    Found to(Question question) throws IOException {
        String text = question.text().strip();
        if (text.length() > MOST_CHARACTERS) {
            remarks.add(Found.Remark.CUT_SHORT);
            text = text.substring(0, MOST_CHARACTERS);
        }
        List<String> words = Latin.words(text);
        Particulars person = person(question, words);
        if (person == null && words.isEmpty()) {
            remarks.add(Found.Remark.NOTHING_ASKED);
            return found(question, text, List.of(), null);
        }
        Scoring scoring = null;
        if (person != null) {
            if (tooShort(person)) {
                remarks.add(Found.Remark.TOO_SHORT);
            }
            vocabulary.foresee(person);
            scoring = new Scoring(person, model, vocabulary.rarity(), neighbours);
        }
        Candidates candidates = new Candidates(reading, vocabulary, question);
        candidates.look(person, scoring, text, words);
        return found(question, text, candidates.all(), scoring);
    }

    /** In one box, words with a letter may be a name. */
    private static @Nullable Particulars person(Question question, List<String> words) {
        Particulars person = question.person();
        if (person != null) {
            boolean told = !person.names().stream()
                            .allMatch(name -> Latin.words(name).isEmpty())
                    || !person.fathers().stream()
                            .allMatch(name -> Latin.words(name).isEmpty())
                    || (person.mother() != null && !Latin.words(person.mother()).isEmpty());
            return told ? person : null;
        }
        return words.isEmpty() ? null : Particulars.named(String.join(" ", words));
    }

    /** Of letters that are no initial, but too few to be the beginning of a name. */
    private static boolean tooShort(Particulars person) {
        List<String> words = person.names().stream()
                .flatMap(name -> Latin.words(name).stream())
                .toList();
        return words.stream().anyMatch(word -> word.length() > 1 && Character.isLetter(word.charAt(0)))
                && words.stream().allMatch(word -> word.length() < Folding.SHORTEST_CUT);
    }

    private Found found(Question question, String text, List<Weighed> all, @Nullable Scoring scoring)
            throws IOException {
        List<Weighed> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparingDouble(Weighed::bits).reversed().thenComparing(Weighed::id));
        double[] probabilities =
                model.probabilities(ordered.stream().mapToDouble(Weighed::bits).toArray(), vocabulary.population());
        double best = ordered.isEmpty() ? 0 : ordered.getFirst().bits();
        if (scoring != null
                && ordered.stream()
                                .filter(one -> one.bits() >= best - ALIKE_BITS)
                                .count()
                        >= MOST_ALIKE) {
            remarks.add(Found.Remark.TOO_BROAD);
        }
        List<Weighed> counted = ordered.stream()
                .filter(one -> one.bits() >= best - COUNTED_BITS)
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < Math.min(question.limit(), ordered.size()); i++) {
            Item item = ordered.get(i).candidate().item();
            Score score = scoring == null || item.person() == null
                    ? new Score(ordered.get(i).bits(), List.of())
                    : scored(scoring, item.person(), ordered.get(i).bits());
            Identifier identifier = text.isEmpty() ? null : Candidates.best(text, item);
            hits.add(new Hit(item, identifier, score, probabilities[i]));
        }
        return new Found(hits, counted.size(), counts(counted), remarks);
    }

    /** If it was found by something better than its names, these are no reasons. */
    private static Score scored(Scoring scoring, Particulars person, double bits) {
        Score score = scoring.score(person);
        return score.bits() + 0.001 >= bits ? score : new Score(bits, List.of());
    }

    private static Map<Facet, Map<String, Integer>> counts(List<Weighed> counted) throws IOException {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Weighed one : counted) {
            for (String value : one.candidate().facets()) {
                int equals = value.indexOf('=');
                counts.computeIfAbsent(Facet.valueOf(value.substring(0, equals)), facet -> new TreeMap<>())
                        .merge(value.substring(equals + 1), 1, Integer::sum);
            }
        }
        return counts;
    }
}
