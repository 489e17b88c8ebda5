package org.icjs.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.PersonRef;
import org.icjs.matching.Model;
import org.icjs.matching.Score;
import org.icjs.persons.link.Clustering;
import org.icjs.persons.link.Link;
import org.icjs.persons.link.PersonRecord;
import org.icjs.persons.link.Weighing;
import org.icjs.search.index.Hit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "linking",
        description =
                "Links records that are made up, of whom it is known who is who: what is linked rightly and wrongly, and in what time.",
        mixinStandardHelpOptions = true)
final class LinkBench implements Callable<Integer> {
    /** As many as the program looks at for one record. */
    private static final int CANDIDATES = 20;

    private static final int AT_ONCE = 1000;

    @Option(names = "--n", defaultValue = "200000", description = "Records to make up. Default: ${DEFAULT-VALUE}")
    private int count;

    @Option(names = "--seed", defaultValue = "20261127", description = "Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the table there as well.")
    private @Nullable Path json;

    private final Results results = new Results();
    private final Map<PersonRecord, Set<Link>> links = new HashMap<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("machine", Machine.describe());
        head.put("commit", Machine.commit());
        head.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        head.put("command", "./icjs bench linking --n " + count + " --seed " + seed);
        head.forEach((name, value) -> System.out.println(name + ": " + value));
        List<RecordMaker.Told> records = new RecordMaker(seed).make(count);
        Path folder = StartBench.newFolder();
        try (SearchOurs index = new SearchOurs(folder.resolve("index"), Model.standard())) {
            long from = System.nanoTime();
            index.load(records.stream().map(RecordMaker.Told::as).toList());
            long loaded = System.nanoTime();
            link(records, index);
            results.figure("%,d records put in".formatted(count), "%.1f min".formatted((loaded - from) / 60e9));
            results.figure("linked", "%.1f min".formatted((System.nanoTime() - loaded) / 60e9));
        } finally {
            StartBench.delete(folder);
        }
        report(records);
        results.print();
        if (json != null) {
            results.write(json, head);
        }
        return 0;
    }

    /** As when an index is filled anew: all are in it, and each is linked in turn. */
    private void link(List<RecordMaker.Told> records, SearchOurs index) {
        for (int from = 0; from < records.size(); from += AT_ONCE) {
            List<RecordMaker.Told> some = records.subList(from, Math.min(records.size(), from + AT_ONCE));
            List<Map<PersonRecord, Score>> found =
                    some.parallelStream().map(told -> found(told.as(), index)).toList();
            for (int i = 0; i < some.size(); i++) {
                PersonRecord record = record(some.get(i).as().id());
                Weighing.links(
                                record,
                                found.get(i),
                                new Weighing.Known(Model.standard().version(), count, _ -> false, this::cluster))
                        .forEach(this::keep);
            }
            System.out.printf("\r%,d", from + some.size());
        }
        System.out.println();
    }

    private static Map<PersonRecord, Score> found(SearchPeople.Person person, SearchOurs index) {
        Map<PersonRecord, Score> found = new LinkedHashMap<>();
        for (Hit hit : index.like(person.particulars(), CANDIDATES).hits()) {
            if (!hit.item().id().equals(person.id())) {
                found.put(record(hit.item().id()), hit.score());
            }
        }
        return found;
    }

    private void keep(Link link) {
        if (links.getOrDefault(link.one(), Set.of()).stream()
                .noneMatch(known -> known.other().equals(link.other()))) {
            links.computeIfAbsent(link.one(), _ -> new HashSet<>()).add(link);
            links.computeIfAbsent(link.other(), _ -> new HashSet<>()).add(link);
        }
    }

    private Set<PersonRecord> cluster(PersonRecord record) {
        Set<PersonRecord> known = new HashSet<>(Set.of(record));
        Set<Link> all = new HashSet<>();
        List<PersonRecord> next = new ArrayList<>(List.of(record));
        while (!next.isEmpty()) {
            PersonRecord one = next.removeLast();
            for (Link link : links.getOrDefault(one, Set.of())) {
                if (link.grade() == Link.Grade.SAME && all.add(link) && known.add(link.otherThan(one))) {
                    next.add(link.otherThan(one));
                }
            }
        }
        return new Clustering(all, List.of()).of(record);
    }

    /** Pairs of records: of one person in truth, joined by the program, or left to people. */
    private void report(List<RecordMaker.Told> records) {
        Map<PersonRecord, Integer> truth = new HashMap<>();
        Map<Integer, Long> sizes = new HashMap<>();
        records.forEach(told -> {
            truth.put(record(told.as().id()), told.of());
            sizes.merge(told.of(), 1L, Long::sum);
        });
        long pairs = sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
        Set<Set<PersonRecord>> joined = new HashSet<>();
        Set<Set<PersonRecord>> review = new HashSet<>();
        for (PersonRecord record : links.keySet()) {
            Set<PersonRecord> cluster = cluster(record);
            cluster.stream().filter(other -> !other.equals(record)).forEach(other -> joined.add(Set.of(record, other)));
            links.getOrDefault(record, Set.of()).stream()
                    .filter(link -> link.grade() == Link.Grade.REVIEW)
                    .forEach(link -> review.add(Set.of(link.one(), link.other())));
        }
        review.removeAll(joined);
        long right = joined.stream().filter(pair -> same(pair, truth)).count();
        long rightInReview = review.stream().filter(pair -> same(pair, truth)).count();
        results.figure("persons; pairs of records that are of one", "%,d; %,d".formatted(sizes.size(), pairs));
        results.figure(
                "joined by the program: pairs; of them rightly (precision); of all true pairs (recall)",
                "%,d; %.2f %%; %.1f %%".formatted(joined.size(), share(right, joined.size()), share(right, pairs)));
        results.figure(
                "left to people: pairs; of them true; of all true pairs",
                "%,d; %.1f %%; %.1f %%"
                        .formatted(review.size(), share(rightInReview, review.size()), share(rightInReview, pairs)));
    }

    private static boolean same(Set<PersonRecord> pair, Map<PersonRecord, Integer> truth) {
        return pair.stream().map(truth::get).distinct().count() == 1;
    }

    private static double share(long some, long all) {
        return all == 0 ? 100 : 100.0 * some / all;
    }

    private static PersonRecord record(String id) {
        return new PersonRecord(new CaseId(new UUID(0x7000L, Long.MIN_VALUE | Long.parseLong(id))), new PersonRef(1));
    }
}
