package org.icjs.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.icjs.identity.SearchMatrix.Sought;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.search.index.Item;
import org.jspecify.annotations.Nullable;

/**
 * What an item of the index carries to be judged and shown by: the case and what of it, and whom to ask who has no part in it.
 *
 * @param about {@code P1}, {@code E1}, or empty for the case itself
 * @param ask the office that investigates; null if none is known
 */
public record Carried(
        CaseId docket,
        String about,
        Sought sought,
        @Nullable OfficeCode ask) {
    /** As it stands in an item. */
    public Map<String, String> map() {
        Map<String, String> map =
                new HashMap<>(Map.of("docket", docket.toString(), "about", about, "sought", sought.name()));
        if (ask != null) {
            map.put("ask", ask.code());
        }
        return map;
    }

    public static Carried of(Item item) {
        Map<String, String> map = item.carried();
        String ask = map.get("ask");
        return new Carried(
                CaseId.parse(map.getOrDefault("docket", "")),
                map.getOrDefault("about", ""),
                Sought.valueOf(map.getOrDefault("sought", "")),
                ask == null ? null : new OfficeCode(ask));
    }

    /** The person that it is about. */
    public Optional<PersonRef> person() {
        return about.startsWith("P") ? Optional.of(PersonRef.parse(about)) : Optional.empty();
    }

    /** The id under which it stands in the index. */
    public String id() {
        return id(docket, about);
    }

    public static String id(CaseId docket, String about) {
        return about.isEmpty() ? docket.toString() : docket + "/" + about;
    }
}
