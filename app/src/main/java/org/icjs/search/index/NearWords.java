package org.icjs.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.icjs.matching.Folding;
import org.icjs.matching.WordKeys;
import org.jspecify.annotations.Nullable;

/**
 * Which words on record share most keys with one. A word has some fifty keys, most of them rare, so that reading their lists as they
 * stand is several times quicker than a query of as many clauses.
 */
final class NearWords {
    private final IndexReader words;
    /** Sums by document, all 0 when not in use. */
    private final ConcurrentLinkedQueue<float[]> sums = new ConcurrentLinkedQueue<>();

    NearWords(IndexReader words) {
        this.words = words;
    }

    /** What sharing a key is worth, if so many of all words have it. */
    static float worth(int says, int all, int having) {
        return (float) (says * Math.log((all + 1.0) / having));
    }

    /** A key in one segment. */
    private record Place(LeafReaderContext leaf, TermsEnum terms, TermState state) {}

    private record Shared(int document, float sum) implements Comparable<Shared> {
        /** The worst first. */
        @Override
        public int compareTo(Shared other) {
            int bySum = Float.compare(sum, other.sum);
            return bySum != 0 ? bySum : Integer.compare(other.document, document);
        }
    }

    List<String> of(String word, boolean joined, int most) throws IOException {
        String field = joined ? Names.JOINED_KEY : Names.WORD_KEY;
        Map<BytesRef, Integer> keys = new TreeMap<>();
        WordKeys.of(word, Folding.standard()).keys().forEach((key, says) -> keys.put(new BytesRef(key), says));
        Map<BytesRef, List<Place>> places = places(field, keys.keySet());
        float[] sum = sums.poll();
        if (sum == null) {
            sum = new float[words.maxDoc()];
        }
        int[] touched = sum(keys, places, sum);
        List<Shared> best = best(touched, sum, most);
        for (int document : touched) {
            sum[document] = 0;
        }
        sums.add(sum);
        return values(best);
    }

    private Map<BytesRef, List<Place>> places(String field, Iterable<BytesRef> keys) throws IOException {
        Map<BytesRef, List<Place>> places = new HashMap<>();
        for (LeafReaderContext leaf : words.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum at = terms.iterator();
                for (BytesRef key : keys) {
                    if (at.seekExact(key)) {
                        places.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Place(leaf, at, at.termState()));
                    }
                }
            }
        }
        return places;
    }

    /** The documents that have a sum, each once. */
    private int[] sum(Map<BytesRef, Integer> keys, Map<BytesRef, List<Place>> places, float[] sum) throws IOException {
        int all = Math.max(1, words.numDocs());
        int[] touched = new int[1024];
        int count = 0;
        PostingsEnum postings = null;
        for (Map.Entry<BytesRef, Integer> key : keys.entrySet()) {
            List<Place> here = places.getOrDefault(key.getKey(), List.of());
            int having = 0;
            for (Place place : here) {
                place.terms.seekExact(key.getKey(), place.state);
                having += place.terms.docFreq();
            }
            float worth = having == 0 ? 0 : worth(key.getValue(), all, having);
            for (Place place : here) {
                place.terms.seekExact(key.getKey(), place.state);
                postings = place.terms.postings(postings, PostingsEnum.NONE);
                Bits live = place.leaf.reader().getLiveDocs();
                for (int at = postings.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = postings.nextDoc()) {
                    if (live != null && !live.get(at)) {
                        continue;
                    }
                    int document = place.leaf.docBase + at;
                    if (sum[document] == 0) {
                        if (count == touched.length) {
                            touched = Arrays.copyOf(touched, 2 * count);
                        }
                        touched[count++] = document;
                    }
                    sum[document] += worth;
                }
            }
        }
        return Arrays.copyOf(touched, count);
    }

    private static List<Shared> best(int[] touched, float[] sum, int most) {
        PriorityQueue<Shared> best = new PriorityQueue<>(most + 1);
        for (int document : touched) {
            Shared worst = best.peek();
            if (best.size() < most || (worst != null && sum[document] >= worst.sum)) {
                best.add(new Shared(document, sum[document]));
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
        List<Shared> ordered = new ArrayList<>(best);
        ordered.sort((one, other) -> other.compareTo(one));
        return ordered;
    }

    private List<String> values(List<Shared> best) throws IOException {
        List<String> values = new ArrayList<>();
        for (Shared one : best) {
            String value = value(one.document);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable String value(int document) throws IOException {
        List<LeafReaderContext> leaves = words.leaves();
        LeafReaderContext leaf = leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(document, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Names.ITEM);
        return values != null && values.advanceExact(document - leaf.docBase)
                ? values.binaryValue().utf8ToString()
                : null;
    }
}
