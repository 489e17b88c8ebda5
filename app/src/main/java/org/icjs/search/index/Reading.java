package org.icjs.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an engine can be asked for one question. What it answers is of one moment, or nearly. */
interface Reading {
    /** How many things there are. */
    long things() throws IOException;

    /** How many of them are persons with a name. */
    long persons() throws IOException;

    /** How many things have each key; one that nothing has may be absent. */
    Map<Key, Integer> counts(Collection<Key> keys) throws IOException;

    /** How many things have a value of the field that begins so. */
    int beginning(Key beginning) throws IOException;

    /**
     * Of each word the words on record that share most of its keys, the best first. A key is worth the more the rarer it is.
     *
     * @param joined whether two words of a name written as one are looked for
     * @param most of each
     */
    Map<String, List<String>> near(Collection<String> words, boolean joined, int most) throws IOException;

    /**
     * Things by their keys, the best first.
     *
     * @param narrowed a thing must have one of the keys of each set
     */
    List<List<Candidate>> things(List<Looking> all, List<Set<Key>> narrowed) throws IOException;
}
