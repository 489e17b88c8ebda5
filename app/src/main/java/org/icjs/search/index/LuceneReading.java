package org.icjs.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;

/** The index inside this process, as of one refresh. */
final class LuceneReading implements Reading {
    private final IndexSearcher items;
    private final IndexSearcher words;
    private final NearWords nearWords;

    LuceneReading(IndexSearcher words, IndexSearcher items) {
        this.words = words;
        this.items = items;
        this.nearWords = new NearWords(words.getIndexReader());
    }

    IndexSearcher items() {
        return items;
    }

    IndexSearcher words() {
        return words;
    }

    @Override
    public long things() {
        return items.getIndexReader().numDocs();
    }

    @Override
    public long persons() throws IOException {
        return items.getIndexReader().getDocCount(Names.words(org.icjs.matching.Field.NAME));
    }

    @Override
    public Map<Key, Integer> counts(Collection<Key> keys) throws IOException {
        Map<String, TreeSet<BytesRef>> byField = new TreeMap<>();
        keys.forEach(key ->
                byField.computeIfAbsent(key.field(), _ -> new TreeSet<>()).add(new BytesRef(key.value())));
        Map<Key, Integer> counts = new HashMap<>();
        for (LeafReaderContext leaf : items.getIndexReader().leaves()) {
            for (Map.Entry<String, TreeSet<BytesRef>> field : byField.entrySet()) {
                Terms terms = leaf.reader().terms(field.getKey());
                if (terms == null) {
                    continue;
                }
                TermsEnum at = terms.iterator();
                for (BytesRef value : field.getValue()) {
                    if (at.seekExact(value)) {
                        counts.merge(new Key(field.getKey(), value.utf8ToString()), at.docFreq(), Integer::sum);
                    }
                }
            }
        }
        return counts;
    }

    @Override
    public int beginning(Key beginning) throws IOException {
        return items.count(new PrefixQuery(term(beginning)));
    }

    @Override
    public Map<String, List<String>> near(Collection<String> all, boolean joined, int most) throws IOException {
        Map<String, List<String>> near = new HashMap<>();
        for (String word : all) {
            near.put(word, nearWords.of(word, joined, most));
        }
        return near;
    }

    /** The ids of words that no thing has any more, if nothing deleted is left in the segments of things. */
    List<String> unusedWords() throws IOException {
        Set<String> ids = new HashSet<>();
        for (LeafReaderContext leaf : words.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(Names.ID);
            if (terms != null) {
                TermsEnum at = terms.iterator();
                for (BytesRef id = at.next(); id != null; id = at.next()) {
                    ids.add(id.utf8ToString());
                }
            }
        }
        return Words.unused(ids, this);
    }

    @Override
    public List<List<Candidate>> things(List<Looking> all, List<Set<Key>> narrowed) throws IOException {
        List<List<Candidate>> answers = new ArrayList<>();
        for (Looking looking : all) {
            List<Candidate> found = new ArrayList<>();
            if (!looking.empty()) {
                Query query = narrowed(query(looking), narrowed);
                TopScoreDocCollectorManager best =
                        new TopScoreDocCollectorManager(looking.most(), null, looking.most());
                for (ScoreDoc hit : items.search(query, best).scoreDocs) {
                    found.add(new LuceneCandidate(items, hit.doc, hit.score));
                }
            }
            answers.add(found);
        }
        return answers;
    }

    private static Query narrowed(Query query, List<Set<Key>> narrowed) {
        if (narrowed.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(query, Occur.MUST);
        for (Set<Key> values : narrowed) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            values.forEach(value -> any.add(new TermQuery(term(value)), Occur.SHOULD));
            whole.add(any.build(), Occur.FILTER);
        }
        return whole.build();
    }

    private static Query query(Looking looking) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        looking.keys().forEach(key -> query.add(weighed(new TermQuery(term(key.key())), key.worth()), Occur.SHOULD));
        looking.beginnings()
                .forEach(key -> query.add(weighed(new PrefixQuery(term(key.key())), key.worth()), Occur.SHOULD));
        looking.required().forEach(key -> query.add(new TermQuery(term(key)), Occur.FILTER));
        // With something required, or none but these, at least one of the others must be there too.
        query.setMinimumNumberShouldMatch(looking.required().isEmpty() && looking.least() == 1 ? 0 : looking.least());
        return query.build();
    }

    private static Query weighed(Query query, float worth) {
        return new BoostQuery(new ConstantScoreQuery(query), worth);
    }

    private static Term term(Key key) {
        return new Term(key.field(), key.value());
    }
}
