package org.icjs.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one peer found of one set of questions, and how long it took. */
final class SearchTally {
    private static final class Kind {
        private int asked;
        private int ten;
        private int one;
    }

    private final Map<String, Kind> kinds = new TreeMap<>();
    private final Kind all = new Kind();
    private final List<Double> milliseconds = new ArrayList<>();

    /** @param rank of the one meant, from 0; below 0 if not among the ten */
    void count(String kind, int rank, double took) {
        for (Kind each : List.of(all, kinds.computeIfAbsent(kind, name -> new Kind()))) {
            each.asked++;
            each.ten += rank >= 0 ? 1 : 0;
            each.one += rank == 0 ? 1 : 0;
        }
        milliseconds.add(took);
    }

    double atTen() {
        return 100.0 * all.ten / Math.max(1, all.asked);
    }

    double atOne() {
        return 100.0 * all.one / Math.max(1, all.asked);
    }

    /** @param share 0 to 1 */
    double percentile(double share) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }

    /** {@code 99.5 / 97.0} by kind. */
    Map<String, String> byKind() {
        Map<String, String> figures = new TreeMap<>();
        kinds.forEach((name, kind) -> figures.put(
                name,
                "%.1f / %.1f (%d)"
                        .formatted(100.0 * kind.ten / kind.asked, 100.0 * kind.one / kind.asked, kind.asked)));
        return figures;
    }
}
