package org.icjs.network;

import java.util.List;

/**
 * What is planned for a site.
 *
 * @param demand as it works in the end: with an edge office or without
 */
public record SitePlan(Site site, Demand demand, Outcome outcome) {
    /** Either what the site gets, or why nothing on offer meets its targets. */
    public sealed interface Outcome {
        record Met(Solution solution) implements Outcome {}

        /**
         * Nothing on offer is enough.
         *
         * @param code of a message that says what to do
         * @param values what it names
         */
        record Unmet(String code, List<Object> values) implements Outcome {
            public Unmet {
                values = List.copyOf(values);
            }
        }
    }

    /** Null where nothing meets the targets. */
    public @org.jspecify.annotations.Nullable Solution solution() {
        return switch (outcome) {
            case Outcome.Met(var solution) -> solution;
            case Outcome.Unmet _ -> null;
        };
    }

    /** Why there is no solution, and what to do; empty where there is one. */
    public String unmet() {
        return switch (outcome) {
            case Outcome.Met _ -> "";
            case Outcome.Unmet(var code, var values) -> Wording.text("unmet." + code, values.toArray());
        };
    }
}
