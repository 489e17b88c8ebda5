package org.icjs.search.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answer to a question.
 *
 * @param hits best first
 * @param total how many of the hundred or so things that were looked at closely agree about as well as the best; more may exist
 * @param counts for each facet, how many of these have which value
 * @param remarks what the asker should know about this answer
 */
public record Found(List<Hit> hits, int total, Map<Facet, Map<String, Integer>> counts, Set<Remark> remarks) {
    public enum Remark {
        /** Part of what is on record is not in the index yet. */
        PARTIAL,
        /** So much agrees that a further particular is needed. */
        TOO_BROAD,
        /** The question holds nothing that can be looked for. */
        NOTHING_ASKED,
        /** The question was longer than is looked at; its beginning was. */
        CUT_SHORT,
        /** Names that begin with what was asked for were not looked for: too many do. */
        TOO_SHORT,
        /** The index can't be reached: nothing was looked for. */
        UNREACHABLE
    }

    /** The same answer with a further remark. */
    Found with(Remark remark) {
        Set<Remark> all = EnumSet.of(remark);
        all.addAll(remarks);
        return new Found(hits, total, counts, all);
    }

    public Found {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
        remarks = Set.copyOf(remarks);
    }
}
