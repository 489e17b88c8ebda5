package org.icjs.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjs.matching.Field;

/** The words of names as they stand beside the things, under ids that begin with their kind. */
final class Words {
    /** Before a word's own letters in its id, and before those of two words written as one. */
    static final String WORD_ID = "w:";

    static final String JOINED_ID = "j:";

    private Words() {}

    static String word(String id) {
        return id.substring(WORD_ID.length());
    }

    /** Of these ids those whose words nobody on record has any more. */
    static List<String> unused(Collection<String> ids, Reading reading) throws IOException {
        Map<String, Set<Key>> keys = new HashMap<>();
        Set<Key> all = new HashSet<>();
        for (String id : ids) {
            Set<Key> own = keys(id);
            keys.put(id, own);
            all.addAll(own);
        }
        Map<Key, Integer> counts = reading.counts(all);
        List<String> unused = new ArrayList<>();
        keys.forEach((id, own) -> {
            if (own.stream().allMatch(key -> counts.getOrDefault(key, 0) == 0)) {
                unused.add(id);
            }
        });
        return unused;
    }

    /** By which things have the word. */
    static Set<Key> keys(String id) {
        String word = word(id);
        return id.startsWith(JOINED_ID)
                ? Set.of(new Key(Names.JOINED, word))
                : Set.of(
                        new Key(Names.words(Field.NAME), word),
                        new Key(Names.words(Field.FATHER), word),
                        new Key(Names.words(Field.MOTHER), word));
    }
}
