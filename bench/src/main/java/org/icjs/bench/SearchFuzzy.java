package org.icjs.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Lucene as it comes: its standard analysis, a fuzzy query for each word over all fields, age within three years. */
final class SearchFuzzy implements SearchPeer {
    private static final int WORD_FOR_TWO_EDITS = 6;

    private final FSDirectory directory;
    private @Nullable DirectoryReader reader;
    private @Nullable IndexSearcher searcher;

    SearchFuzzy(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
    }

    @Override
    public String name() {
        return "FuzzyQuery";
    }

    @Override
    public void load(List<SearchPeople.Person> people) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (SearchPeople.Person person : people) {
                Document document = new Document();
                document.add(new StringField("id", person.id(), Store.YES));
                document.add(new TextField("name", person.name(), Store.NO));
                document.add(new TextField("father", person.father(), Store.NO));
                document.add(new TextField("mother", person.mother(), Store.NO));
                document.add(new StringField("district", person.district(), Store.NO));
                document.add(new IntPoint("age", person.age()));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    @Override
    public List<String> ten(SearchPeople.Query query) throws IOException {
        IndexSearcher loaded = java.util.Objects.requireNonNull(searcher);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        fuzzy(query.name(), all);
        fuzzy(query.father(), all);
        if (!query.district().isEmpty()) {
            all.add(new TermQuery(new Term("district", query.district())), Occur.SHOULD);
        }
        BooleanQuery.Builder whole = new BooleanQuery.Builder().add(all.build(), Occur.MUST);
        if (query.age() >= 0) {
            whole.add(IntPoint.newRangeQuery("age", query.age() - 3, query.age() + 3), Occur.FILTER);
        }
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : loaded.search(whole.build(), 10).scoreDocs) {
            ids.add(loaded.storedFields().document(hit.doc).get("id"));
        }
        return ids;
    }

    private static void fuzzy(String text, BooleanQuery.Builder all) {
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                for (String field : List.of("name", "father", "mother")) {
                    int edits = word.length() >= WORD_FOR_TWO_EDITS ? 2 : 1;
                    all.add(new FuzzyQuery(new Term(field, word), edits), Occur.SHOULD);
                }
            }
        }
    }

    @Override
    public long size() throws IOException {
        long size = 0;
        for (String file : directory.listAll()) {
            size += directory.fileLength(file);
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        directory.close();
    }
}
