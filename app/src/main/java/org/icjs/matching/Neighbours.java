package org.icjs.matching;

import java.util.Map;
import java.util.Set;

/**
 * Which districts have a common border.
 *
 * @param of by district's code, both ways
 */
public record Neighbours(Map<String, Set<String>> of) {
    public Neighbours {
        of = Map.copyOf(of);
    }

    public boolean are(String one, String other) {
        return of.getOrDefault(one, Set.of()).contains(other);
    }
}
