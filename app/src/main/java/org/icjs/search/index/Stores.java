package org.icjs.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.store.LockObtainFailedException;

/** The two Lucene indexes of one folder, of things and of the words of names. Each is useless without the other: they come and go together. */
final class Stores implements AutoCloseable {
    private static final double MEGABYTES_FOR_ITEMS = 48;
    private static final double MEGABYTES_FOR_WORDS = 24;

    final Store items;
    final Store words;

    private Stores(Store items, Store words) {
        this.items = items;
        this.words = words;
    }

    /** Opens what is there or begins it; what is damaged is thrown away. */
    static Stores open(Path folder) throws IOException {
        Store items = null;
        try {
            items = items(folder);
            return new Stores(items, words(folder));
        } catch (LockObtainFailedException e) {
            // Another process has it open: nothing is wrong with it.
            if (items != null) {
                items.close();
            }
            throw e;
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException _) {
            if (items != null) {
                items.close();
            }
            Store.delete(folder);
            return new Stores(items(folder), words(folder));
        }
    }

    private static Store items(Path folder) throws IOException {
        return Store.open(folder.resolve("items"), MEGABYTES_FOR_ITEMS);
    }

    private static Store words(Path folder) throws IOException {
        return Store.open(folder.resolve("words"), MEGABYTES_FOR_WORDS);
    }

    /** What was kept with the last commit. */
    Map<String, String> kept() {
        return items.kept();
    }

    void commit(Map<String, String> keep) throws IOException {
        words.writer.commit();
        items.writer.setLiveCommitData(keep.entrySet());
        items.writer.commit();
    }

    /** Each in one part, which is searched several times as fast as many small ones. */
    void merge() throws IOException {
        words.writer.forceMerge(1);
        items.writer.forceMerge(1);
    }

    void refresh() throws IOException {
        words.searchers.maybeRefreshBlocking();
        items.searchers.maybeRefreshBlocking();
    }

    @Override
    public void close() {
        items.close();
        words.close();
    }
}
