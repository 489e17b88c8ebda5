package org.icjs.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.icjs.clocks.Counting;
import org.icjs.clocks.CustodyRules;
import org.icjs.clocks.Moment;
import org.icjs.clocks.Rules;
import org.icjs.clocks.StateSettings;
import org.icjs.docket.Docket;
import org.icjs.law.Offences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "law",
        description =
                "Seconds to review the custody of many undertrials on two cores, and to compute one case again. Needs 4 GiB of memory.",
        mixinStandardHelpOptions = true)
final class LawBench implements Callable<Integer> {
    private static final int CORES = 2;
    private static final int WARM_UP = 3;
    private static final int CASE_ENTRIES = 100;

    @Option(names = "--undertrials", paramLabel = "N", defaultValue = "100000", description = "Default: 100000")
    private int undertrials;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "7", description = "Rounds of each. Default: 7")
    private int rounds;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the table there as well.")
    private @Nullable Path json;

    private final Results results = new Results();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("machine", Machine.describe());
        head.put("commit", Machine.commit());
        head.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        head.put("command", "./icjs bench law --undertrials " + undertrials + " --rounds " + rounds);
        head.forEach((name, value) -> System.out.println(name + ": " + value));
        Moment moment = new Moment(
                Counting.midnight(Undertrials.TODAY.plusDays(1)).minusMillis(1),
                Offences.standard(),
                StateSettings.shipped());
        review(moment);
        again(moment);
        results.print();
        if (json != null) {
            results.write(json, head);
        }
        return 0;
    }

    private void review(Moment moment) {
        List<Docket> cases = Undertrials.cases(undertrials, 479);
        List<Double> seconds = new ArrayList<>();
        long deadlines = 0;
        try (ForkJoinPool pool = new ForkJoinPool(CORES)) {
            for (int round = -WARM_UP; round < rounds; round++) {
                long from = System.nanoTime();
                deadlines = pool.submit(() -> cases.parallelStream()
                                .mapToLong(docket ->
                                        CustodyRules.of(docket, moment).size())
                                .sum())
                        .join();
                double took = (System.nanoTime() - from) / 1e9;
                if (round >= 0) {
                    seconds.add(took);
                    System.out.printf("round %d: %.2f s%n", round + 1, took);
                }
            }
        }
        double median = median(seconds);
        results.atMost(
                "custody of %,d undertrials reviewed, all its clocks, %d cores".formatted(undertrials, CORES),
                2.0 * undertrials / 100_000,
                median,
                "%.2f s".formatted(2.0 * undertrials / 100_000),
                "%.2f s, %,d deadlines".formatted(median, deadlines));
    }

    /** All rules, not only those on custody; in the second figure the fold of all entries as well. */
    private void again(Moment moment) {
        Docket docket = Undertrials.caseOf(CASE_ENTRIES, 187);
        List<Double> rules = new ArrayList<>();
        List<Double> folded = new ArrayList<>();
        long said = 0;
        for (int i = 0; i < 3000; i++) {
            long from = System.nanoTime();
            said += Rules.of(docket, moment).size();
            double first = (System.nanoTime() - from) / 1e6;
            from = System.nanoTime();
            said += Rules.of(Docket.fold(docket.id(), docket.entries()), moment).size();
            double second = (System.nanoTime() - from) / 1e6;
            if (i >= 1000) {
                rules.add(first);
                folded.add(second);
            }
        }
        if (said == 0) {
            throw new IllegalStateException("nothing was computed");
        }
        results.atMost(
                "one case of %d entries computed again"
                        .formatted(docket.entries().size()),
                1,
                median(rules),
                "1 ms",
                "%.3f ms".formatted(median(rules)));
        results.figure("the same, its entries folded anew", "%.3f ms".formatted(median(folded)));
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
