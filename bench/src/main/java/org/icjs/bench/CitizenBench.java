package org.icjs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "citizen",
        description = {
            "People who look at their case, each with a connection and a code of his own, again and again after reading it:",
            "time of the page over all of them, and bytes of page, style and script."
        },
        mixinStandardHelpOptions = true)
final class CitizenBench implements Callable<Integer> {
    private static final int AIM_MILLIS = 500;
    private static final int AIM_BYTES = 50 * 1024;
    private static final int VISITS_A_CASE = 5;

    @Option(names = "--people", paramLabel = "N", defaultValue = "5000", description = "Default: 5000")
    private int people;

    @Option(
            names = "--reading",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description = "How long each reads a page before the next, on the average. Default: 20")
    private int reading;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "Measured time. Default: 60")
    private int seconds;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the table there as well.")
    private @Nullable Path json;

    private final Results results = new Results();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = StartBench.newFolder();
        Map<String, String> head = head(data);
        head.forEach((name, value) -> System.out.println(name + ": " + value));
        try (ServerProcess server = ServerProcess.start(data)) {
            measure(server.base());
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
                "./icjs bench citizen --people " + people + " --reading " + reading + " --seconds " + seconds);
        return head;
    }

    private void measure(URI base) throws IOException, InterruptedException {
        Clients clients = new Clients(base);
        CaseStory story = clients.story();
        int cases = Math.ceilDiv(people, VISITS_A_CASE);
        System.out.println("filing " + cases + " cases of " + story.acts().size() + " acts …");
        clients.cases(story, cases, CitizenVisits::phone);
        System.out.println("letting " + people + " people in by their codes …");
        List<String> cookies = new CitizenVisits(base, story.station()).begin(cases, people);
        try (Visitor visitor = new Visitor(base)) {
            visitor.cookie(cookies.getFirst());
            int bytes = visitor.open("/citizen/case");
            results.atMost(
                    "page of a case with style and script, bytes on the wire",
                    AIM_BYTES,
                    bytes,
                    "51,200",
                    "%,d".formatted(bytes));
        }
        System.out.println("looking …");
        looking(base, cookies);
    }

    private void looking(URI base, List<String> cookies) throws InterruptedException {
        ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        AtomicLong failed = new AtomicLong();
        Duration warm = Duration.ofSeconds(reading);
        long begun = System.nanoTime();
        long from = begun + warm.toNanos();
        long until = from + Duration.ofSeconds(seconds).toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < cookies.size(); i++) {
                SplittableRandom random = new SplittableRandom(i);
                String cookie = cookies.get(i);
                running.add(threads.submit(() -> look(base, cookie, random, from, until, nanos, failed)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a visitor failed", e.getCause());
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        results.figure("people with a page open", "%,d".formatted(cookies.size()));
        results.figure("pages in a second", "%,.0f".formatted(sorted.length / (double) seconds));
        results.figure("half of the pages within", "%,d ms".formatted(millis(sorted, 0.50)));
        results.atMost(
                "95 of 100 pages within",
                AIM_MILLIS,
                (double) millis(sorted, 0.95),
                "500 ms",
                "%,d ms".formatted(millis(sorted, 0.95)));
        results.figure("99 of 100 pages within", "%,d ms".formatted(millis(sorted, 0.99)));
        results.atMost("pages that were not answered", 0, (double) failed.get(), "0", "%,d".formatted(failed.get()));
    }

    private static long millis(long[] sorted, double share) {
        return sorted.length == 0
                ? Long.MAX_VALUE
                : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1_000_000;
    }

    /** Looks, reads between half and one and a half of the average time, and looks again. */
    private void look(
            URI base,
            String cookie,
            SplittableRandom random,
            long from,
            long until,
            ConcurrentLinkedQueue<Long> nanos,
            AtomicLong failed) {
        String headers =
                "Accept: text/html\r\nAccept-Encoding: gzip\r\nAccept-Language: en\r\nCookie: " + cookie + "\r\n";
        try (Wire wire = new Wire(base)) {
            Thread.sleep(random.nextLong(1000L * reading));
            while (System.nanoTime() < until) {
                long asked = System.nanoTime();
                boolean good = wire.get("/citizen/case", headers).status() == 200;
                if (asked >= from) {
                    nanos.add(System.nanoTime() - asked);
                    if (!good) {
                        failed.incrementAndGet();
                    }
                }
                Thread.sleep(500L * reading + random.nextLong(1000L * reading));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
