package org.icjs.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.icjs.matching.AbodeLevel;
import org.icjs.matching.Field;
import org.icjs.matching.Folding;
import org.icjs.matching.GenderLevel;
import org.icjs.matching.Level;
import org.icjs.matching.NameKeys;
import org.icjs.matching.Neighbours;
import org.icjs.matching.Rarity;
import org.icjs.matching.WordKeys;
import org.icjs.matching.WordLevel;
import org.icjs.matching.YearLevel;

/**
 * The words of all names on record, by their keys, and how common they are: as of one refresh of the index. What was asked once is
 * remembered.
 */
final class Vocabulary implements Rarity {
    static final String KEY = "k";
    static final String JOINED_KEY = "kj";
    /** Most words that are looked at for one that is asked for: those that share most of its keys. */
    private static final int MOST_NEAR = 160;

    private static final int MOST_REMEMBERED = 20_000;

    private final IndexSearcher words;
    private final IndexSearcher itemSearcher;
    private final IndexReader items;
    private final Neighbours neighbours;
    private final long population;
    private final Map<String, List<Near>> near = new ConcurrentHashMap<>();
    private final Map<String, Map<WordLevel, Double>> shares = new ConcurrentHashMap<>();

    Vocabulary(IndexSearcher words, IndexSearcher items, Neighbours neighbours) throws IOException {
        this.words = words;
        this.items = items.getIndexReader();
        this.itemSearcher = items;
        this.neighbours = neighbours;
        this.population = Math.max(1, this.items.getDocCount(Names.words(Field.NAME)));
    }

    IndexSearcher items() {
        return itemSearcher;
    }

    IndexSearcher words() {
        return words;
    }

    @Override
    public long population() {
        return population;
    }

    /** Words of names that may be the one asked for, or the beginning of it, the nearest first. */
    List<Near> near(String word) {
        return remembered(near, KEY + word, key -> nearest(KEY, word));
    }

    /** Two words of a name, written as one, that may be the word asked for. */
    List<Near> nearJoined(String word) {
        return remembered(near, JOINED_KEY + word, key -> nearest(JOINED_KEY, word));
    }

    private static <T> T remembered(Map<String, T> all, String key, Function<String, T> reckon) {
        T known = all.get(key);
        if (known == null) {
            if (all.size() > MOST_REMEMBERED) {
                all.clear();
            }
            known = reckon.apply(key);
            all.put(key, known);
        }
        return known;
    }

    private List<Near> nearest(String name, String word) {
        try {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            int all = Math.max(1, words.getIndexReader().numDocs());
            for (Map.Entry<String, Integer> key :
                    WordKeys.of(word, Folding.standard()).keys().entrySet()) {
                Term term = new Term(name, key.getKey());
                int count = words.getIndexReader().docFreq(term);
                if (count > 0) {
                    float weight = (float) (key.getValue() * Math.log((all + 1.0) / count));
                    query.add(constant(term, weight), Occur.SHOULD);
                }
            }
            List<Near> found = new ArrayList<>();
            for (ScoreDoc hit : words.search(query.build(), new TopScoreDocCollectorManager(MOST_NEAR, null, MOST_NEAR))
                    .scoreDocs) {
                String other = word(hit.doc);
                WordLevel level = Folding.standard().level(word, other);
                if (level.compareTo(WordLevel.FAR) <= 0) {
                    found.add(new Near(other, level));
                }
            }
            found.sort(Comparator.comparing(Near::level));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BoostQuery constant(Term term, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), weight);
    }

    private String word(int document) throws IOException {
        List<LeafReaderContext> leaves = words.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Names.ITEM);
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            return "";
        }
        BytesRef value = values.binaryValue();
        return value.utf8ToString();
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

    int count(String name, String value) {
        try {
            return items.docFreq(new Term(name, value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double share(Field field, String value, Level level) {
        return Math.min(1, Math.max(0.5, counted(field, value, level)) / population);
    }

    private double counted(Field field, String value, Level level) {
        return switch (level) {
            case WordLevel word -> ofWord(field, value).getOrDefault(word, (double) population);
            case YearLevel year -> ofYears(Integer.parseInt(value), year);
            case AbodeLevel abode -> ofAbode(value, abode);
            case GenderLevel gender -> gender == GenderLevel.SAME ? count(Names.GENDER, value) : population;
        };
    }

    private Map<WordLevel, Double> ofWord(Field field, String word) {
        return remembered(shares, field + word, key -> {
            Map<WordLevel, Double> counts = new EnumMap<>(WordLevel.class);
            Set<WordLevel> written = EnumSet.range(WordLevel.EXACT, WordLevel.FAR);
            written.forEach(level -> counts.put(level, 0.0));
            for (Near other : near(word)) {
                double count = count(Names.words(field), other.word());
                EnumSet.range(other.level(), WordLevel.FAR).forEach(level -> counts.merge(level, count, Double::sum));
            }
            counts.put(WordLevel.CUT, cut(field, word));
            counts.put(WordLevel.INITIAL, initial(field, word));
            return counts;
        });
    }

    private double cut(Field field, String word) {
        if (word.length() < Folding.SHORTEST_CUT) {
            return population;
        }
        double shorter = beginnings(field, word).stream()
                .mapToInt(beginning -> count(Names.words(field), beginning))
                .sum();
        return shorter + longer(field, word);
    }

    /** Persons who have a word that begins with this one. */
    private double longer(Field field, String word) {
        if (word.length() <= NameKeys.LONGEST_BEGINNING) {
            // Of other names the beginnings are not indexed; they are much the same.
            return count(Names.BEGINNING, word);
        }
        try {
            return itemSearcher.count(new PrefixQuery(new Term(Names.words(field), word)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double initial(Field field, String word) {
        return word.length() == 1 ? count(Names.BEGINNING, word) : count(Names.words(field), word.substring(0, 1));
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
        double sum = most < 0 ? population : 0;
        for (int other = year - most; other <= year + most; other++) {
            sum += count(Names.YEAR, Integer.toString(other));
        }
        return sum;
    }

    private double ofAbode(String value, AbodeLevel level) {
        String district = value.replaceFirst("/.*", "");
        return switch (level) {
            case VILLAGE -> count(Names.VILLAGE, value);
            case DISTRICT -> count(Names.DISTRICT, district);
            case NEIGHBOUR ->
                count(Names.DISTRICT, district)
                        + neighbours.of().getOrDefault(district, Set.of()).stream()
                                .mapToInt(other -> count(Names.DISTRICT, other))
                                .sum();
            case ELSEWHERE -> population;
        };
    }
}
