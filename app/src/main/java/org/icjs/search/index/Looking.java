package org.icjs.search.index;

import java.util.List;
import java.util.Set;

/**
 * What things are looked for by, the same for every engine: a thing is worth the sum of what its keys are worth.
 *
 * @param keys with what having each is worth, above 0
 * @param beginnings likewise: having a value that begins so
 * @param required a thing that lacks one of these is not found
 * @param least how many of {@code keys} it must have, at least 1
 * @param most so many of the best
 */
record Looking(List<Weighed> keys, List<Weighed> beginnings, Set<Key> required, int least, int most) {
    /** More keys are not looked at; the least worth fall away. */
    private static final int KEYS_MAX = 900;

    record Weighed(Key key, float worth) {}

    Looking {
        if (keys.size() > KEYS_MAX) {
            keys = keys.stream()
                    .sorted((one, other) -> Float.compare(other.worth(), one.worth()))
                    .limit(KEYS_MAX)
                    .toList();
        }
        keys = List.copyOf(keys);
        beginnings = List.copyOf(beginnings);
        required = Set.copyOf(required);
    }

    static Looking of(List<Weighed> keys, int most) {
        return new Looking(keys, List.of(), Set.of(), 1, most);
    }

    boolean empty() {
        return keys.isEmpty() && beginnings.isEmpty();
    }
}
