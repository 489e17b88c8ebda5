package org.icjs.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.icjs.matching.Model;
import org.icjs.matching.Particulars;
import org.icjs.matching.Scoring;
import org.jspecify.annotations.Nullable;

/** What is taken from the index to be looked at closely: by a person's particulars, by a number or mark, by words. */
final class Candidates {
    /** Persons that are looked at closely, at least; and so many more than are to be shown. */
    private static final int PERSONS_LEAST = 80;

    private static final int PERSONS_MORE = 20;

    private static final int OTHERS_MAX = 50;
    private static final double GRAMS_LEAST = 0.6;
    /** So much more than by its keys a person may be worth if weighed closely. */
    private static final double SLACK_BITS = 3;
    /** What agreement in the whole is worth more than in part. */
    private static final double WHOLE_BITS = 8;

    private final Reading reading;
    private final Vocabulary vocabulary;
    private final Question question;
    private final Map<String, Weighed> found = new LinkedHashMap<>();

    /** @param bits of the best way in which it was found */
    record Weighed(Candidate candidate, String id, double bits) {}

    Candidates(Reading reading, Vocabulary vocabulary, Question question) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.question = question;
    }

    List<Weighed> all() {
        return new ArrayList<>(found.values());
    }

    /**
     * Looks in all ways at once.
     *
     * @param text as typed into one box; empty if it is only a person that is looked for
     */
    void look(@Nullable Particulars asked, @Nullable Scoring scoring, String text, List<String> words)
            throws IOException {
        int most = Math.max(PERSONS_LEAST, question.limit() + PERSONS_MORE);
        Looking persons = Looking.of(List.of(), most);
        @Nullable PersonQuery query = null;
        if (asked != null && scoring != null) {
            query = new PersonQuery(vocabulary, scoring);
            persons = query.of(asked, most);
        }
        Looking byWords = byWords(words);
        List<Looking> byMarks = words.isEmpty() ? List.of() : byMarks(text);
        List<Looking> all = new ArrayList<>(List.of(persons, byWords));
        all.addAll(byMarks);
        List<List<Candidate>> answers = reading.things(all, narrowed());
        if (query != null && scoring != null) {
            weighPersons(answers.getFirst(), query, scoring);
        }
        Map<String, Candidate> marked = new LinkedHashMap<>();
        for (List<Candidate> some : answers.subList(2, answers.size())) {
            for (Candidate one : some) {
                marked.putIfAbsent(one.id(), one);
            }
        }
        weighMarks(text, marked.values());
        for (Candidate one : answers.get(1)) {
            put(one, one.worth());
        }
    }

    /**
     * Closely, the best by their keys first. What keys are worth is hardly ever less than what close weighing gives, so that nobody is
     * weighed any more who could neither be shown nor count.
     */
    private void weighPersons(List<Candidate> persons, PersonQuery query, Scoring scoring) throws IOException {
        PriorityQueue<Double> best = new PriorityQueue<>();
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate one : persons) {
            boolean enough = best.size() >= question.limit();
            if (enough
                    && one.worth() + query.lacking() + SLACK_BITS
                            < Math.min(best.element(), most - Answer.COUNTED_BITS)) {
                return;
            }
            Particulars person = one.person();
            if (person != null && !query.byLengthAlone(one, person)) {
                double bits = scoring.bits(person);
                put(one, bits);
                most = Math.max(most, bits);
                best.add(bits);
                if (best.size() > question.limit()) {
                    best.poll();
                }
            }
        }
    }

    private void put(Candidate one, double bits) throws IOException {
        String id = one.id();
        Weighed before = found.get(id);
        if (before == null || before.bits() < bits) {
            found.put(id, new Weighed(one, id, bits));
        }
    }

    /** By a number or mark, whole, in part, or with a slip. */
    private List<Looking> byMarks(String text) throws IOException {
        String plain = Marks.plain(text);
        if (plain.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        Set<Key> whole = Set.of(new Key(Names.MARK, plain));
        Set<Key> groups = keys(Names.MARK_GROUP, Marks.groups(text));
        Set<Key> grams = keys(Names.MARK_GRAM, Marks.grams(plain));
        Set<Key> all = new HashSet<>(whole);
        all.addAll(groups);
        all.addAll(grams);
        vocabulary.count(all);
        int least = Math.max(1, (int) Math.ceil(grams.size() * GRAMS_LEAST));
        return List.of(
                Looking.of(byRarity(whole), OTHERS_MAX),
                new Looking(byRarity(groups), List.of(), keys(Names.MARK_GROUP, Marks.numbers(text)), 1, OTHERS_MAX),
                new Looking(byRarity(grams), List.of(), Set.of(), least, OTHERS_MAX));
    }

    private static Set<Key> keys(String field, Set<String> values) {
        Set<Key> keys = new LinkedHashSet<>();
        values.forEach(value -> keys.add(new Key(field, value)));
        return keys;
    }

    /** The rarer a key, the more it is worth; one that nothing has can't be found by, but counts among those asked for. */
    private List<Looking.Weighed> byRarity(Set<Key> keys) throws IOException {
        double all = Math.max(2, reading.things());
        List<Looking.Weighed> weighed = new ArrayList<>();
        for (Key key : keys) {
            weighed.add(new Looking.Weighed(key, (float)
                    (Model.log2(all / Math.max(1, vocabulary.count(key))) + 0.01)));
        }
        return weighed;
    }

    private void weighMarks(String text, Iterable<Candidate> marked) throws IOException {
        Map<Candidate, Identifier> best = new LinkedHashMap<>();
        Set<Key> keys = new HashSet<>();
        for (Candidate one : marked) {
            Identifier identifier = best(text, one.item());
            if (identifier != null) {
                best.put(one, identifier);
                keys.add(new Key(Names.MARK, Marks.plain(identifier.value())));
            }
        }
        vocabulary.count(keys);
        double all = Math.max(2, reading.things());
        for (Map.Entry<Candidate, Identifier> one : best.entrySet()) {
            String value = one.getValue().value();
            double agreement = Marks.agreement(text, value);
            int same = Math.max(1, vocabulary.count(Names.MARK, Marks.plain(value)));
            put(one.getKey(), agreement * Model.log2(all / same) + (agreement == 1 ? WHOLE_BITS : 0));
        }
    }

    /** The identifier that agrees best with a text; null if none does. */
    static @Nullable Identifier best(String text, Item item) {
        Identifier best = null;
        double most = 0;
        for (Identifier identifier : item.identifiers()) {
            double agreement = Marks.agreement(text, identifier.value());
            if (agreement > most) {
                most = agreement;
                best = identifier;
            }
        }
        return best;
    }

    /** By words of addresses and descriptions, the rarer the better. */
    private Looking byWords(List<String> words) throws IOException {
        Set<Key> keys = keys(Names.TEXT, new LinkedHashSet<>(words));
        vocabulary.count(keys);
        keys.removeIf(key -> vocabulary.count(key) == 0);
        return Looking.of(byRarity(keys), OTHERS_MAX);
    }

    private List<Set<Key>> narrowed() {
        List<Set<Key>> narrowed = new ArrayList<>();
        new HashMap<>(question.narrowed()).forEach((facet, values) -> {
            Set<Key> any = new LinkedHashSet<>();
            values.forEach(value -> any.add(new Key(Names.FACET, facet + "=" + value)));
            narrowed.add(any);
        });
        if (!question.kinds().isEmpty()) {
            Set<Key> any = new LinkedHashSet<>();
            question.kinds().forEach(kind -> any.add(new Key(Names.KIND, kind.name())));
            narrowed.add(any);
        }
        return narrowed;
    }
}
