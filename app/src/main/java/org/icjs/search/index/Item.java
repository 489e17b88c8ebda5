package org.icjs.search.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjs.matching.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found. One put under an id replaces the one before.
 *
 * @param id unique and lasting, for example of docket and person
 * @param person what is told of him; null if it is no person
 * @param identifiers numbers and marks as written: FIR, CNR, laboratory, prisoner, vehicle, phone, IMEI and the like
 * @param text other words that it shall be found by: addresses, descriptions
 * @param facets its values of each facet
 * @param carried what the finder needs and nobody searches by, for example the docket's id; kept as it is
 */
public record Item(
        String id,
        ItemKind kind,
        @Nullable Particulars person,
        List<Identifier> identifiers,
        String text,
        Map<Facet, Set<String>> facets,
        Map<String, String> carried) {
    public Item {
        identifiers = List.copyOf(identifiers);
        facets = Map.copyOf(facets);
        carried = Map.copyOf(carried);
    }
}
