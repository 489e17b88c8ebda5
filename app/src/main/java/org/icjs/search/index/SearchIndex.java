package org.icjs.search.index;

import java.util.Collection;
import java.util.List;

/**
 * Everything that can be found. It holds nothing of its own: it is filled from the journals, in their order, and can be filled anew. One
 * caller writes; any number ask at the same time.
 */
public interface SearchIndex extends AutoCloseable {
    /**
     * Puts and removes things; the same again changes nothing. To be found within a second, or at once after {@link #refresh}; kept
     * for good from {@link #commit}.
     *
     * @param put replaces what has the same ids
     * @param removed ids, of which those unknown are passed over; what is put and removed at once is removed
     */
    void write(List<Item> put, Collection<String> removed);

    /** Makes what was written findable now. */
    void refresh();

    /**
     * Says up to which position in the journals everything has been written.
     *
     * @param position as in {@link #position}
     */
    void reached(long position);

    /** Keeps for good what was written, and how far it reached. */
    void commit();

    /**
     * Up to which position in the journals everything is in it; when it is opened, that of the last {@link #commit}. 0 if it is new, was
     * cleared, or was found damaged, also while it was open.
     */
    long position();

    /** Says that all that is on record is in it, or that it isn't: then answers remark that they are partial. A new index isn't. */
    void complete(boolean complete);

    /** Forgets everything: position 0, not complete. */
    void clear();

    /**
     * Leaves nothing of what was removed or replaced in the engine's files, neither what was kept of it nor the words it was found by:
     * after a lawful erasure. May take minutes.
     */
    void purge();

    /** Never fails: what can't be answered is a remark. */
    Found find(Question question);

    /** How many things it holds, as of the last refresh. */
    long size();

    @Override
    void close();
}
