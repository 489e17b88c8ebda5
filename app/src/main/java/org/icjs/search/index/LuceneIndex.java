package org.icjs.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.icjs.matching.Model;
import org.icjs.matching.Neighbours;

/**
 * The index in a folder of its own, inside this process: one Lucene index of things, and one of the words of names by their keys. What
 * is found damaged is thrown away; who fills the index then begins at position 0.
 */
public final class LuceneIndex implements SearchIndex {
    private static final String POSITION = "position";
    private static final String COMPLETE = "complete";
    private static final String KEYS = "keys";
    private static final int MOST_WORDS_REMEMBERED = 400_000;

    private final Path folder;
    private final Model model;
    private final Neighbours neighbours;
    private final ReentrantReadWriteLock opening = new ReentrantReadWriteLock();
    private final ScheduledExecutorService refreshing = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("search-refresh").daemon(true).factory());
    /** Words that are in the index for certain, so that they are not put again. */
    private final Set<String> known = new HashSet<>();

    private Stores stores;
    private volatile Moment moment;
    private volatile long position;
    private volatile boolean complete;

    private LuceneIndex(Path folder, Model model, Neighbours neighbours) throws IOException {
        this.folder = folder;
        this.model = model;
        this.neighbours = neighbours;
        stores = Stores.open(folder);
        Map<String, String> kept = stores.kept();
        if (!kept.getOrDefault(KEYS, "").equals(Documents.version()) && !kept.isEmpty()) {
            beginAnew();
            kept = Map.of();
        }
        position = Long.parseLong(kept.getOrDefault(POSITION, "0"));
        complete = Boolean.parseBoolean(kept.getOrDefault(COMPLETE, "false"));
        moment = moment();
        var _ = refreshing.scheduleWithFixedDelay(this::refreshQuietly, 500, 500, TimeUnit.MILLISECONDS);
    }

    /**
     * Opens the index, or begins one.
     *
     * @param folder of its own; nothing else may be in it
     * @throws UncheckedIOException if the folder can't be used
     */
    public static LuceneIndex open(Path folder, Model model, Neighbours neighbours) {
        try {
            return new LuceneIndex(folder, model, neighbours);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one refresh gave, and what was reckoned from it. */
    private record Moment(LuceneReading reading, Vocabulary vocabulary) {
        void hold() {
            reading.items().getIndexReader().incRef();
            reading.words().getIndexReader().incRef();
        }

        void letGo() throws IOException {
            reading.items().getIndexReader().decRef();
            reading.words().getIndexReader().decRef();
        }
    }

    private Moment moment() throws IOException {
        // Held as long as it is in use; the readers are closed when the last search on them has ended.
        LuceneReading reading = new LuceneReading(stores.words.searchers.acquire(), stores.items.searchers.acquire());
        return new Moment(reading, new Vocabulary(reading, neighbours));
    }

    @Override
    public void write(List<Item> put, Collection<String> removed) {
        withStores(() -> {
            for (Item item : put) {
                if (!removed.contains(item.id())) {
                    if (item.person() != null) {
                        learn(Documents.words(item.person()), Words.WORD_ID, Names.WORD_KEY);
                        learn(Documents.joined(item.person()), Words.JOINED_ID, Names.JOINED_KEY);
                    }
                    stores.items.writer.updateDocument(new Term(Names.ID, item.id()), Documents.of(item));
                }
            }
            for (String id : removed) {
                stores.items.writer.deleteDocuments(new Term(Names.ID, id));
            }
        });
    }

    private void learn(Set<String> all, String kind, String name) throws IOException {
        for (String word : all) {
            String id = kind + word;
            if (known.add(id)) {
                stores.words.writer.updateDocument(new Term(Names.ID, id), Documents.word(id, name, word));
            }
        }
        if (known.size() > MOST_WORDS_REMEMBERED) {
            known.clear();
        }
    }

    @Override
    public void refresh() {
        withStores(() -> {
            stores.refresh();
            renew();
        });
    }

    private synchronized void renew() throws IOException {
        Moment old = moment;
        IndexSearcher now = stores.items.searchers.acquire();
        IndexSearcher nowWords = stores.words.searchers.acquire();
        boolean same = now.getIndexReader().equals(old.reading().items().getIndexReader())
                && nowWords.getIndexReader().equals(old.reading().words().getIndexReader());
        stores.items.searchers.release(now);
        stores.words.searchers.release(nowWords);
        if (!same) {
            moment = moment();
            old.letGo();
        }
    }

    private void refreshQuietly() {
        try {
            refresh();
        } catch (UncheckedIOException | IllegalStateException _) {
            // The next write or search meets what is wrong, and says so.
        }
    }

    @Override
    public void reached(long newPosition) {
        position = newPosition;
    }

    @Override
    public void commit() {
        withStores(this::keep);
    }

    private void keep() throws IOException {
        stores.commit(Map.of(
                POSITION, Long.toString(position),
                COMPLETE, Boolean.toString(complete),
                KEYS, Documents.version()));
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void complete(boolean now) {
        if (now && !complete) {
            withStores(stores::merge);
        }
        complete = now;
    }

    @Override
    public void clear() {
        opening.writeLock().lock();
        try {
            Moment old = moment;
            beginAnew();
            moment = moment();
            old.letGo();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            opening.writeLock().unlock();
        }
    }

    private void beginAnew() throws IOException {
        stores.close();
        Store.delete(folder);
        stores = Stores.open(folder);
        known.clear();
        position = 0;
        complete = false;
    }

    @Override
    public void purge() {
        withStores(() -> {
            stores.items.writer.forceMergeDeletes(true);
            stores.items.searchers.maybeRefreshBlocking();
            sweep();
            stores.words.writer.forceMergeDeletes(true);
            stores.words.searchers.maybeRefreshBlocking();
            renew();
            keep();
            stores.items.writer.deleteUnusedFiles();
            stores.words.writer.deleteUnusedFiles();
        });
    }

    /** Removes words that nobody has any more. */
    private void sweep() throws IOException {
        IndexSearcher things = stores.items.searchers.acquire();
        IndexSearcher all = stores.words.searchers.acquire();
        try {
            for (String id : new LuceneReading(all, things).unusedWords()) {
                stores.words.writer.deleteDocuments(new Term(Names.ID, id));
                known.remove(id);
            }
        } finally {
            stores.items.searchers.release(things);
            stores.words.searchers.release(all);
        }
    }

    @Override
    public Found find(Question question) {
        try {
            return answer(question);
        } catch (IOException | UncheckedIOException _) {
            // Damaged while it was open: as if it had been found so at the start.
            clear();
            return new Found(List.of(), 0, Map.of(), Set.of(Found.Remark.PARTIAL));
        }
    }

    private Found answer(Question question) throws IOException {
        opening.readLock().lock();
        try {
            Moment now = held();
            try {
                Found found = new Answer(now.reading(), now.vocabulary(), model, neighbours).to(question);
                return complete ? found : found.with(Found.Remark.PARTIAL);
            } finally {
                now.letGo();
            }
        } finally {
            opening.readLock().unlock();
        }
    }

    /** The readers are held open for one search. */
    private synchronized Moment held() {
        Moment now = moment;
        now.hold();
        return now;
    }

    @Override
    public long size() {
        return moment.reading().things();
    }

    private interface Work {
        void done() throws IOException;
    }

    private void withStores(Work work) {
        opening.readLock().lock();
        try {
            work.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            opening.readLock().unlock();
        }
    }

    @Override
    public void close() {
        refreshing.shutdownNow();
        opening.writeLock().lock();
        try {
            moment.letGo();
            stores.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            opening.writeLock().unlock();
        }
    }
}
