package org.icjs.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.icjs.matching.Particulars;
import org.icjs.matching.Scoring;
import org.jspecify.annotations.Nullable;

/** What is taken from the index to be looked at closely. */
final class Candidates {
    /** Persons that are looked at closely. */
    static final int MOST_PERSONS = 200;

    private static final int MOST_OTHERS = 50;
    private static final double LEAST_GRAMS = 0.6;

    private final IndexSearcher items;
    private final Question question;
    private final Map<Integer, Double> bits = new HashMap<>();

    Candidates(IndexSearcher items, Question question) {
        this.items = items;
        this.question = question;
    }

    /** By document; of those found in several ways the best. */
    Map<Integer, Double> bits() {
        return bits;
    }

    void persons(Particulars asked, Scoring scoring, Vocabulary vocabulary) throws IOException {
        List<ScoreDoc> hits =
                search(new PersonQuery(vocabulary, scoring).of(asked).build(), MOST_PERSONS);
        for (ScoreDoc hit : hits) {
            Particulars found = person(hit.doc);
            if (found != null) {
                bits.merge(hit.doc, scoring.bits(found), Math::max);
            }
        }
    }

    /** By a number or mark, whole, in part, or with a slip. */
    void marks(String text) throws IOException {
        String plain = Marks.plain(text);
        if (plain.chars().noneMatch(Character::isDigit)) {
            return;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Names.MARK, plain)), Occur.SHOULD);
        BooleanQuery.Builder groups = new BooleanQuery.Builder();
        Set<String> numbers = Marks.numbers(text);
        Marks.groups(text)
                .forEach(group -> groups.add(
                        new TermQuery(new Term(Names.MARK_GROUP, group)),
                        numbers.contains(group) ? Occur.MUST : Occur.SHOULD));
        query.add(groups.build(), Occur.SHOULD);
        Set<String> all = Marks.grams(plain);
        BooleanQuery.Builder grams = new BooleanQuery.Builder();
        all.forEach(gram -> grams.add(new TermQuery(new Term(Names.MARK_GRAM, gram)), Occur.SHOULD));
        grams.setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(all.size() * LEAST_GRAMS)));
        query.add(grams.build(), Occur.SHOULD);
        for (ScoreDoc hit : search(query.build(), MOST_OTHERS)) {
            Identifier best = best(text, item(hit.doc));
            if (best != null) {
                double agreement = Marks.agreement(text, best.value());
                int same = Math.max(1, items.getIndexReader().docFreq(new Term(Names.MARK, Marks.plain(best.value()))));
                double worth =
                        Math.log((double) Math.max(2, items.getIndexReader().numDocs()) / same) / Math.log(2);
                bits.merge(hit.doc, agreement * worth + (agreement == 1 ? 8 : 0), Math::max);
            }
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
    void text(List<String> words) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        double all = Math.max(2, items.getIndexReader().numDocs());
        for (String word : Set.copyOf(words)) {
            Term term = new Term(Names.TEXT, word);
            int count = items.getIndexReader().docFreq(term);
            if (count > 0) {
                query.add(
                        Vocabulary.constant(term, (float) (Math.log(all / count) / Math.log(2) + 0.01)), Occur.SHOULD);
            }
        }
        for (ScoreDoc hit : search(query.build(), MOST_OTHERS)) {
            bits.merge(hit.doc, (double) hit.score, Math::max);
        }
    }

    private List<ScoreDoc> search(BooleanQuery query, int most) throws IOException {
        if (query.clauses().isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(query, Occur.MUST);
        question.narrowed()
                .forEach((facet, values) -> whole.add(
                        any(
                                Names.FACET,
                                values.stream()
                                        .map(value -> facet + "=" + value)
                                        .toList()),
                        Occur.FILTER));
        if (!question.kinds().isEmpty()) {
            whole.add(any(Names.KIND, question.kinds().stream().map(Enum::name).toList()), Occur.FILTER);
        }
        boolean narrow = !question.narrowed().isEmpty() || !question.kinds().isEmpty();
        return List.of(items.search(narrow ? whole.build() : query, new TopScoreDocCollectorManager(most, null, most))
                .scoreDocs);
    }

    private static Query any(String field, List<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return any.build();
    }

    @Nullable
    Particulars person(int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Names.PERSON);
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            return null;
        }
        BytesRef value = values.binaryValue();
        return ItemBytes.person(value.bytes, value.offset, value.length);
    }

    Item item(int document) throws IOException {
        Document stored = items.storedFields().document(document, Set.of(Names.ITEM));
        BytesRef value = stored.getBinaryValue(Names.ITEM);
        return ItemBytes.item(value.bytes, value.offset, value.length);
    }

    /** Its values of facets, as {@code PILLAR=police}. */
    List<String> facets(int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Names.FACET);
        List<String> all = new ArrayList<>();
        if (values != null && values.advanceExact(document - leaf.docBase)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                all.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return all;
    }

    private LeafReaderContext leaf(int document) {
        List<LeafReaderContext> leaves = items.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }
}
