package org.icjs.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.icjs.matching.Particulars;
import org.jspecify.annotations.Nullable;

/** A document of the index inside this process. */
record LuceneCandidate(IndexSearcher items, int document, double worth) implements Candidate {
    @Override
    public String id() throws IOException {
        BytesRef value = binary(Names.ID);
        return value == null ? "" : value.utf8ToString();
    }

    @Override
    public @Nullable Particulars person() throws IOException {
        BytesRef value = binary(Names.PERSON);
        return value == null ? null : ItemBytes.person(value.bytes, value.offset, value.length);
    }

    @Override
    public List<String> facets() throws IOException {
        LeafReaderContext leaf = leaf();
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Names.FACET);
        List<String> all = new ArrayList<>();
        if (values != null && values.advanceExact(document - leaf.docBase)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                all.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return all;
    }

    @Override
    public Item item() throws IOException {
        BytesRef column = binary(Names.ITEM);
        BytesRef value = column != null
                ? column
                : items.storedFields()
                        .document(document, Set.of(Names.LONG_ITEM))
                        .getBinaryValue(Names.LONG_ITEM);
        return ItemBytes.item(value.bytes, value.offset, value.length);
    }

    private @Nullable BytesRef binary(String name) throws IOException {
        LeafReaderContext leaf = leaf();
        BinaryDocValues values = leaf.reader().getBinaryDocValues(name);
        return values != null && values.advanceExact(document - leaf.docBase) ? values.binaryValue() : null;
    }

    private LeafReaderContext leaf() {
        List<LeafReaderContext> leaves = items.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }
}
