package org.icjs.search.index;

import java.util.Map;
import java.util.Set;
import org.icjs.matching.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text as typed into one box: a name, a number, some words; empty if {@code person} says it all. Of any length and content: what
 *     can't be looked for finds nothing and says so
 * @param person the advanced form; null if not used
 * @param kinds what may be found; empty for anything
 * @param narrowed the values of facets that may be found; a facet that is absent does not narrow
 * @param limit most hits, 1 to 100
 */
public record Question(
        String text, @Nullable Particulars person, Set<ItemKind> kinds, Map<Facet, Set<String>> narrowed, int limit) {
    public Question {
        kinds = Set.copyOf(kinds);
        narrowed = Map.copyOf(narrowed);
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    public static Question of(String text) {
        return new Question(text, null, Set.of(), Map.of(), 20);
    }

    public static Question of(Particulars person) {
        return new Question("", person, Set.of(ItemKind.PERSON), Map.of(), 20);
    }
}
