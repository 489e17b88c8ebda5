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
import org.apache.lucene.search.IndexSearcher;
import org.icjs.matching.Latin;
import org.icjs.matching.Model;
import org.icjs.matching.Neighbours;
import org.icjs.matching.Particulars;
import org.icjs.matching.Score;
import org.icjs.matching.Scoring;
import org.jspecify.annotations.Nullable;

/** Answers one question on the index as of one refresh. */
final class Answer {
    /** More of one box's text is not looked at. */
    private static final int MOST_CHARACTERS = 200;

    /** If so many agree nearly as well as the best, the question is too broad. */
    private static final int MOST_ALIKE = 20;

    private static final double ALIKE_BITS = 3;
    /** Whoever agrees so much less than the best isn't counted. */
    private static final double COUNTED_BITS = 10;

    private final IndexSearcher items;
    private final Vocabulary vocabulary;
    private final Model model;
    private final Neighbours neighbours;
    private final Set<Found.Remark> remarks = EnumSet.noneOf(Found.Remark.class);

    Answer(IndexSearcher items, Vocabulary vocabulary, Model model, Neighbours neighbours) {
        this.items = items;
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
        Candidates candidates = new Candidates(items, question);
        Scoring scoring = null;
        if (person != null) {
            scoring = new Scoring(person, model, vocabulary, neighbours);
            candidates.persons(person, scoring, vocabulary);
        }
        if (!words.isEmpty()) {
            candidates.marks(text);
            candidates.text(words);
        }
        if (person == null && words.isEmpty()) {
            remarks.add(Found.Remark.NOTHING_ASKED);
        }
        return found(question, text, candidates, scoring);
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

    private record Weighed(int document, double bits) {}

    private Found found(Question question, String text, Candidates candidates, @Nullable Scoring scoring)
            throws IOException {
        List<Weighed> all = new ArrayList<>();
        candidates.bits().forEach((document, bits) -> all.add(new Weighed(document, bits)));
        all.sort(Comparator.comparingDouble(Weighed::bits).reversed().thenComparingInt(Weighed::document));
        double[] probabilities =
                model.probabilities(all.stream().mapToDouble(Weighed::bits).toArray(), vocabulary.population());
        double best = all.isEmpty() ? 0 : all.getFirst().bits();
        if (scoring != null
                && all.stream().filter(one -> one.bits() >= best - ALIKE_BITS).count() >= MOST_ALIKE) {
            remarks.add(Found.Remark.TOO_BROAD);
        }
        List<Weighed> counted =
                all.stream().filter(one -> one.bits() >= best - COUNTED_BITS).toList();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < Math.min(question.limit(), all.size()); i++) {
            Item item = candidates.item(all.get(i).document());
            Score score = scoring == null || item.person() == null
                    ? new Score(all.get(i).bits(), List.of())
                    : scored(scoring, item.person(), all.get(i).bits());
            Identifier identifier = text.isEmpty() ? null : Candidates.best(text, item);
            hits.add(new Hit(item, identifier, score, probabilities[i]));
        }
        return new Found(hits, counted.size(), counts(counted, candidates), remarks);
    }

    /** If it was found by something better than its names, these are no reasons. */
    private static Score scored(Scoring scoring, Particulars person, double bits) {
        Score score = scoring.score(person);
        return score.bits() + 0.001 >= bits ? score : new Score(bits, List.of());
    }

    private static Map<Facet, Map<String, Integer>> counts(List<Weighed> all, Candidates candidates)
            throws IOException {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Weighed one : all) {
            for (String value : candidates.facets(one.document())) {
                int equals = value.indexOf('=');
                counts.computeIfAbsent(Facet.valueOf(value.substring(0, equals)), facet -> new TreeMap<>())
                        .merge(value.substring(equals + 1), 1, Integer::sum);
            }
        }
        return counts;
    }
}
