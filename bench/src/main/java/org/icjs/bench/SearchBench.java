package org.icjs.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.icjs.database.EmbeddedPostgres;
import org.icjs.database.Options;
import org.icjs.database.Running;
import org.icjs.matching.Model;
import org.icjs.search.index.Found;
import org.icjs.search.index.Hit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "search",
        description = "Recall and time of person search, beside pg_trgm and Lucene's FuzzyQuery in the same run.",
        mixinStandardHelpOptions = true)
final class SearchBench implements Callable<Integer> {
    private static final double[] STEPS = {0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99, 1.01};
    /** Questions that one peer gets until it is the next one's turn. */
    private static final int TURN = 100;

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description = "People to search instead of made-up ones (TSV, may be .gz).")
    private @Nullable Path peopleFile;

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Questions about these people (TSV).")
    private List<Path> queryFiles = List.of();

    @Option(names = "--n", defaultValue = "200000", description = "People to make up. Default: ${DEFAULT-VALUE}")
    private int count;

    @Option(
            names = "--asked",
            defaultValue = "2000",
            description = "Questions to make up for each set. Default: ${DEFAULT-VALUE}")
    private int asked;

    @Option(names = "--seed", defaultValue = "20261123", description = "Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--part",
            defaultValue = "0",
            description = "Of each block of 22 questions of a file only the 1st (1) or 2nd (2) half.")
    private int part;

    @Option(
            names = "--peers-every",
            defaultValue = "2",
            description = "The peers get every so many questions, 0 for none. Default: 2")
    private int peersEvery;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the table there as well.")
    private @Nullable Path json;

    private final Results results = new Results();

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("machine", Machine.describe());
        head.put("commit", Machine.commit());
        head.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        head.put("command", "./icjs bench search");
        head.put("seed", Long.toString(seed));
        head.forEach((name, value) -> System.out.println(name + ": " + value));
        List<SearchPeople.Person> people =
                peopleFile == null ? new PeopleMaker(seed).make(count) : SearchPeople.people(peopleFile);
        Path folder = StartBench.newFolder();
        try (SearchOurs ours = new SearchOurs(folder.resolve("index"), Model.standard())) {
            List<SearchPeer> peers = new ArrayList<>(List.of(ours));
            if (peersEvery > 0) {
                try (Running database = EmbeddedPostgres.start(folder.resolve("database"), Options.standard());
                        SearchTrigrams trigrams = new SearchTrigrams(database);
                        SearchFuzzy fuzzy = new SearchFuzzy(folder.resolve("fuzzy"))) {
                    peers.add(trigrams);
                    peers.add(fuzzy);
                    measure(people, peers);
                }
            } else {
                measure(people, peers);
            }
        } finally {
            StartBench.delete(folder);
        }
        results.print();
        if (json != null) {
            results.write(json, head);
        }
        return 0;
    }

    private void measure(List<SearchPeople.Person> people, List<SearchPeer> peers) throws IOException, SQLException {
        for (SearchPeer peer : peers) {
            long from = System.nanoTime();
            peer.load(people);
            results.figure(
                    "%s: %,d people put in".formatted(peer.name(), people.size()),
                    "%.0f s, %.0f MB".formatted((System.nanoTime() - from) / 1e9, peer.size() / 1e6));
        }
        for (Map.Entry<String, List<SearchPeople.Query>> set : sets(people).entrySet()) {
            measure(set.getKey(), set.getValue(), peers);
            if (queryFiles.isEmpty()) {
                SearchCeiling ceiling =
                        SearchCeiling.of(people, set.getValue(), set.getKey().equals("hard"));
                results.figure(
                        set.getKey() + ": the most that can be found, at 10 / at 1",
                        "%.1f / %.1f".formatted(ceiling.atTen(), ceiling.atOne()));
            }
        }
    }

    private Map<String, List<SearchPeople.Query>> sets(List<SearchPeople.Person> people) throws IOException {
        Map<String, List<SearchPeople.Query>> sets = new LinkedHashMap<>();
        if (queryFiles.isEmpty()) {
            sets.put("standard", new QueryMaker(seed + 1).make(people, asked, false));
            sets.put("hard", new QueryMaker(seed + 2).make(people, asked, true));
        }
        for (Path file : queryFiles) {
            List<SearchPeople.Query> all = SearchPeople.queries(file);
            List<SearchPeople.Query> some = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (part == 0 || i / 11 % 2 == part - 1) {
                    some.add(all.get(i));
                }
            }
            String name = String.valueOf(file.getFileName());
            sets.put(name.contains("hard") ? "hard" : name.contains("standard") ? "standard" : name, some);
        }
        return sets;
    }

    /** The peers take turns, each with some questions, in whose time all share the machine's moods; a first round warms all. */
    private void measure(String set, List<SearchPeople.Query> inOrder, List<SearchPeer> peers)
            throws IOException, SQLException {
        // Kinds of questions come round, so that every tenth would be of one kind.
        List<SearchPeople.Query> queries = new ArrayList<>(inOrder);
        Collections.shuffle(queries, new Random(seed));
        Map<SearchPeer, SearchTally> tallies = new LinkedHashMap<>();
        for (boolean counted : new boolean[] {false, true}) {
            for (int from = 0; from < queries.size(); from += TURN) {
                List<SearchPeople.Query> some = queries.subList(from, Math.min(queries.size(), from + TURN));
                for (SearchPeer peer : peers) {
                    SearchTally tally =
                            counted ? tallies.computeIfAbsent(peer, _ -> new SearchTally()) : new SearchTally();
                    ask(peer, some, peer instanceof SearchOurs ? 1 : peersEvery, tally);
                }
            }
        }
        report(set, tallies);
        if (peers.getFirst() instanceof SearchOurs ours) {
            calibration(set, ours, queries);
        }
    }

    private static void ask(SearchPeer peer, List<SearchPeople.Query> queries, int every, SearchTally tally)
            throws IOException, SQLException {
        for (int i = 0; i < queries.size(); i += every) {
            SearchPeople.Query query = queries.get(i);
            long from = System.nanoTime();
            int rank = peer.ten(query).indexOf(query.target());
            tally.count(query.kind(), rank, (System.nanoTime() - from) / 1e6);
        }
    }

    private void report(String set, Map<SearchPeer, SearchTally> tallies) {
        boolean hard = set.equals("hard");
        double trigrams = Double.NaN;
        for (Map.Entry<SearchPeer, SearchTally> peer : tallies.entrySet()) {
            SearchTally tally = peer.getValue();
            String name = peer.getKey().name() + ", " + set;
            String figure = "%.1f";
            if (peer.getKey() instanceof SearchOurs) {
                double ten = hard ? 94 : 99.5;
                double one = hard ? 85 : 97;
                results.atLeast(name + ": recall at 10", ten, tally.atTen(), "" + ten, figure.formatted(tally.atTen()));
                results.atLeast(name + ": recall at 1", one, tally.atOne(), "" + one, figure.formatted(tally.atOne()));
                tally.byKind()
                        .forEach((kind, found) ->
                                results.figure("%s, %s: at 10 / at 1 (asked)".formatted(name, kind), found));
            } else {
                results.figure(name + ": recall at 10 / at 1", "%.1f / %.1f".formatted(tally.atTen(), tally.atOne()));
            }
            results.figure(
                    name + ": p50 / p95", "%.1f / %.1f ms".formatted(tally.percentile(0.5), tally.percentile(0.95)));
            if (peer.getKey() instanceof SearchTrigrams) {
                trigrams = tally.percentile(0.95);
            }
        }
        if (!Double.isNaN(trigrams)) {
            double ours = tallies.values().iterator().next().percentile(0.95);
            results.atMost(
                    set + ": p95 beside pg_trgm's", 0.2, ours / trigrams, "0.20", "%.2f".formatted(ours / trigrams));
        }
    }

    /** Of those shown as so probable, how many were the one meant. */
    private void calibration(String set, SearchOurs ours, List<SearchPeople.Query> queries) {
        List<Hit> firsts = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (SearchPeople.Query query : queries) {
            Found found = ours.find(query, 1);
            if (!found.hits().isEmpty()) {
                firsts.add(found.hits().getFirst());
                right.add(found.hits().getFirst().item().id().equals(query.target()));
            }
        }
        for (int step = 0; step + 1 < STEPS.length; step++) {
            int shown = 0;
            int so = 0;
            double predicted = 0;
            for (int i = 0; i < firsts.size(); i++) {
                double probability = firsts.get(i).probability();
                if (probability >= STEPS[step] && probability < STEPS[step + 1]) {
                    shown++;
                    predicted += probability;
                    so += right.get(i) ? 1 : 0;
                }
            }
            if (shown > 0) {
                results.figure(
                        "%s, shown as %.0f to %.0f %%: predicted / true"
                                .formatted(set, 100 * STEPS[step], Math.min(100, 100 * STEPS[step + 1])),
                        "%.1f / %.1f %% (%d)".formatted(100 * predicted / shown, 100.0 * so / shown, shown));
            }
        }
        int sure = 0;
        int so = 0;
        for (int i = 0; i < firsts.size(); i++) {
            if (firsts.get(i).probability() >= 0.95) {
                sure++;
                so += right.get(i) ? 1 : 0;
            }
        }
        if (sure > 0) {
            results.atLeast(
                    set + ": true of those shown as 95 % or more",
                    94,
                    100.0 * so / sure,
                    "94 %",
                    "%.1f %% of %d".formatted(100.0 * so / sure, sure));
        }
    }
}
