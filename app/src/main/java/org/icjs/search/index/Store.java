package org.icjs.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** One Lucene index in a folder, open for writing and for searching. */
final class Store implements AutoCloseable {
    final IndexWriter writer;
    final SearcherManager searchers;
    private final Directory directory;

    private Store(Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /** @throws IOException also if what is there is not whole */
    static Store open(Path folder, double bufferMegabytes) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            if (DirectoryReader.indexExists(directory)) {
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    for (LeafReaderContext leaf : reader.leaves()) {
                        if (leaf.reader() instanceof CodecReader segment) {
                            segment.checkIntegrity();
                        }
                    }
                }
            } else if (directory.listAll().length > 0) {
                // What is left of one: nothing of it can be used.
                throw new IOException("no whole index in " + folder);
            }
            IndexWriterConfig settings = new IndexWriterConfig();
            settings.setRAMBufferSizeMB(bufferMegabytes);
            settings.setCommitOnClose(false);
            // What is purged leaves the files, however few of a segment's documents it is.
            TieredMergePolicy merging = new TieredMergePolicy();
            merging.setForceMergeDeletesPctAllowed(0);
            settings.setMergePolicy(merging);
            IndexWriter writer = new IndexWriter(directory, settings);
            return new Store(directory, writer, new SearcherManager(writer, new Uncached()));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Hardly any question is asked twice: remembering which documents a term has costs more than it saves. */
    private static final class Uncached extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    /** What was kept with the last commit. */
    Map<String, String> kept() {
        Map<String, String> kept = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return kept;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.@Nullable IOException e)
                    throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
