package org.icjs.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journey.Api;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "journal",
        description = {
            "Entries in a second over HTTP, one by one and in batches, beside plain inserts through the same server; time and bytes of"
                    + " pages; start-up and memory. Everything durable: fsync is on.",
        },
        mixinStandardHelpOptions = true)
final class JournalBench implements Callable<Integer> {
    private static final int BATCH = 500;
    private static final int BATCH_CLIENTS = 4;
    private static final int PAGE_ENTRIES = 50;
    private static final int KIB = 1024;

    @Option(names = "--quick", description = "Short rounds and no starts: shows that it works, not how fast it is.")
    private boolean quick;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "Rounds of each. Default: 5")
    private int rounds;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "5", description = "Of each in a round. Default: 5")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "45",
            description = "Seconds before the first round, so that the server is compiled. Default: 45")
    private int warmUp;

    @Option(names = "--no-start", description = "Leaves out start-up and memory.")
    private boolean noStart;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the table there as well.")
    private @Nullable Path json;

    private final Results results = new Results();

    /** Pairs of figures from interleaved rounds. */
    private record Compared(List<Double> entries, List<Double> plain) {
        Compared() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        double ratio() {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                ratios.add(entries.get(i) / plain.get(i));
            }
            return median(ratios);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = StartBench.newFolder();
        Map<String, String> head = head(data);
        head.forEach((name, value) -> System.out.println(name + ": " + value));
        try {
            try (ServerProcess server = ServerProcess.start(data)) {
                throughput(server.base());
                pages(server.base());
            }
            if (!quick && !noStart) {
                starts();
            }
        } finally {
            StartBench.delete(data);
        }
        results.print();
        if (json != null) {
            results.write(json, head);
        }
        return 0;
    }

    private Map<String, String> head(Path data) throws IOException, InterruptedException {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("machine", Machine.describe() + ", " + Files.getFileStore(data).type());
        head.put("commit", Machine.commit());
        head.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        head.put(
                "command",
                "./icjs bench journal"
                        + (quick
                                ? " --quick"
                                : " --rounds " + rounds + " --seconds " + seconds + " --warm-up " + warmUp)
                        + (noStart ? " --no-start" : ""));
        return head;
    }

    private void throughput(URI base) throws IOException {
        Duration time = quick ? Duration.ofMillis(300) : Duration.ofSeconds(seconds);
        Clients clients = new Clients(base);
        warmUp(clients);
        Map<Integer, Compared> compared = new LinkedHashMap<>();
        List<Double> batches = new ArrayList<>();
        for (int round = 0; round < (quick ? 1 : rounds); round++) {
            for (int count : new int[] {1, 8, 64}) {
                Compared pair = compared.computeIfAbsent(count, _ -> new Compared());
                pair.plain.add(clients.plain(count, time));
                pair.entries.add(clients.entries(count, time));
            }
            batches.add(clients.batches(BATCH_CLIENTS, quick ? 20 : BATCH, time));
            System.out.println("round %d: plain %s, entries %s, batches %,.0f"
                    .formatted(round + 1, last(compared, true), last(compared, false), batches.getLast()));
        }
        clients.close();
        compare(compared, 1, 0.5);
        compare(compared, 8, 0.6);
        compare(compared, 64, 0.8);
        double alone = median(Objects.requireNonNull(compared.get(64)).entries);
        results.atLeast("entries one by one, 64 clients", 2500, alone, "2,500/s", "%,.0f/s".formatted(alone));
        double together = median(batches);
        results.atLeast(
                "entries in batches of %d, %d clients".formatted(BATCH, BATCH_CLIENTS),
                15_000,
                together,
                "15,000/s",
                "%,.0f/s".formatted(together));
        sizes(base);
    }

    private void warmUp(Clients clients) {
        Duration each =
                quick ? Duration.ofMillis(300) : Duration.ofSeconds(warmUp).dividedBy(6);
        for (int count : new int[] {8, 64}) {
            clients.plain(count, each);
            clients.entries(count, each);
            clients.batches(BATCH_CLIENTS, quick ? 5 : BATCH, each);
        }
    }

    private static List<String> last(Map<Integer, Compared> compared, boolean plain) {
        return compared.values().stream()
                .map(pair -> "%,.0f".formatted((plain ? pair.plain : pair.entries).getLast()))
                .toList();
    }

    private void compare(Map<Integer, Compared> compared, int clients, double least) {
        Compared pair = Objects.requireNonNull(compared.get(clients));
        double ratio = pair.ratio();
        results.atLeast(
                "entries one by one, %d client%s, against plain inserts".formatted(clients, clients == 1 ? "" : "s"),
                least,
                ratio,
                "%.2f".formatted(least),
                "%.2f (%,.0f/s to %,.0f/s)".formatted(ratio, median(pair.entries), median(pair.plain)));
    }

    private void sizes(URI base) throws IOException {
        OfficeCode office = office();
        try (Api api = new Api(base, _ -> Demonstration.CLIENT_SECRET);
                Wire wire = new Wire(base)) {
            Wire.Answer answer = wire.post(Clients.PLAIN + "/sizes", reader(api, office), new byte[0]);
            if (Json.read(answer.text()) instanceof Json.Obj(var sizes)) {
                results.figure(
                        "bytes of an entry with its body, and of a plain row",
                        Objects.requireNonNull(sizes.get("entry")).canonical() + ", "
                                + Objects.requireNonNull(sizes.get("plain")).canonical());
            }
        }
    }

    private void pages(URI base) throws IOException {
        Clients clients = new Clients(base);
        CaseStory story = clients.story();
        String docket = clients.caseOf(story, PAGE_ENTRIES);
        String small = clients.caseOf(story, story.acts().size());
        clients.close();
        OfficeCode office = story.acts().getFirst().office();
        int times = quick ? 5 : 500;
        try (Visitor visitor = new Visitor(base);
                Api api = new Api(base, _ -> Demonstration.CLIENT_SECRET);
                Wire wire = new Wire(base)) {
            int first = visitor.open("/signin");
            visitor.signIn(officer(office));
            String headers = reader(api, office) + "Accept-Encoding: gzip\r\n";
            times("case page of %d entries".formatted(PAGE_ENTRIES), times, () -> visitor.get("/cases/" + docket));
            times(
                    "case of %d entries by the API".formatted(PAGE_ENTRIES),
                    times,
                    () -> wire.get("/api/v1/dockets/" + docket, headers));
            weigh("first visit, the sign-in page with all that belongs to it", 100, first);
            weigh("later, the desk", 12, visitor.open("/desk"));
            weigh("later, a case of %d entries".formatted(story.acts().size()), 12, visitor.open("/cases/" + small));
            weigh("later, a case of %d entries".formatted(PAGE_ENTRIES), 12, visitor.open("/cases/" + docket));
        }
    }

    /** One request. */
    private interface Request {
        Wire.Answer send() throws IOException;
    }

    private void times(String what, int times, Request request) throws IOException {
        double[] millis = new double[times];
        for (int i = -times / 5; i < times; i++) {
            long from = System.nanoTime();
            Wire.Answer answer = request.send();
            if (answer.status() != 200) {
                throw new IOException(what + " was answered " + answer.status());
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - from) / 1e6;
            }
        }
        Arrays.sort(millis);
        results.figure(what, "p50 %.1f ms, p99 %.1f ms".formatted(millis[times / 2], millis[(int) (times * 0.99)]));
    }

    private void weigh(String what, int mostKib, int bytes) {
        results.atMost(what, mostKib * KIB, bytes, mostKib + " KB", "%.1f KB".formatted(bytes / (double) KIB));
    }

    private void starts() throws IOException, InterruptedException {
        StartBench.Starts starts = StartBench.starts(3);
        results.atMost(
                "first start, database and demonstration made, to the first page",
                40,
                starts.first().pageSeconds(),
                "40 s",
                "%.1f s".formatted(starts.first().pageSeconds()));
        double later = median(
                starts.later().stream().map(StartBench.Figures::pageSeconds).toList());
        results.atMost("later start, to the first page", 12, later, "12 s", "%.1f s".formatted(later));
        double memory = median(starts.later().stream()
                .map(figures -> figures.memoryKib() / (double) KIB)
                .toList());
        results.atMost("memory when idle, the database included", 700, memory, "700 MiB", "%.0f MiB".formatted(memory));
    }

    private static OfficeCode office() {
        return CaseStory.all().getFirst().acts().getFirst().office();
    }

    private static OfficerCode officer(OfficeCode office) {
        return Demonstration.shipped().officer(office, Duty.INVESTIGATOR);
    }

    private static String reader(Api api, OfficeCode office) {
        return "Authorization: Bearer " + api.token(office) + "\r\nICJS-Officer: " + officer(office) + "\r\n";
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
