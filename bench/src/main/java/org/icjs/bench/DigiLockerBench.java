package org.icjs.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.connect.sandbox.DigiLockerStandIn;
import org.icjs.connect.sandbox.DigiLockerStandIn.Wish;
import org.icjs.connect.sandbox.Sandbox;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long DigiLocker waits for a paper with its PDF while so many are asked for in a minute. */
@Command(
        name = "digilocker",
        description = {
            "Papers with PDF that DigiLocker pulls at a fixed rate: first each by its particulars, which makes an entry of the case, then",
            "each by its number. Time is counted from when a request was due, so that waiting for a slow server counts."
        },
        mixinStandardHelpOptions = true)
final class DigiLockerBench implements Callable<Integer> {
    private static final String URI_CALL = "/connect/digilocker/pull-uri";
    private static final String DOC_CALL = "/connect/digilocker/pull-doc";
    private static final Pattern NUMBER = Pattern.compile("FIR (\\d+/\\d{4})");
    private static final Pattern PAPER = Pattern.compile("<URI>([^<]+)</URI>");
    private static final double AIM_MILLIS = 1000;

    @Option(names = "--rate", paramLabel = "N", defaultValue = "1000", description = "Pulls in a minute. Default: 1000")
    private int rate;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "Of each of the two. Default: 60")
    private int seconds;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the table there as well.")
    private @Nullable Path json;

    /** A case whose informant asks. */
    private record Asked(String station, String number) {}

    /** One pull and how long it took from when it was due. */
    private record Pulled(double millis, String answer) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = StartBench.newFolder();
        Path keys = Files.createTempDirectory("icjs-bench-keys");
        Results results = new Results();
        Map<String, String> head = head(data);
        head.forEach((name, value) -> System.out.println(name + ": " + value));
        try (Sandbox sandbox = Sandbox.start(keys, "http://localhost", Clock.systemUTC());
                ServerProcess server = ServerProcess.start(
                        data,
                        sandbox.arguments().stream()
                                .filter(argument -> argument.startsWith("--icjs.connect."))
                                .toList())) {
            measure(sandbox.digiLocker(), server.base(), results);
        } finally {
            StartBench.delete(data);
            StartBench.delete(keys);
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
        head.put("command", "./icjs bench digilocker --rate " + rate + " --seconds " + seconds);
        return head;
    }

    private void measure(DigiLockerStandIn locker, URI base, Results results) throws IOException {
        int count = Math.max(1, rate * seconds / 60);
        int warm = Math.min(200, count);
        List<Asked> cases = new Clients(base)
                .firs(count + warm, NUMBER).stream()
                        .map(fir -> new Asked(fir.station(), fir.number()))
                        .toList();
        pull(base, locker, URI_CALL, warm, i -> uri(locker, cases.get(i)));
        List<Pulled> first = pull(base, locker, URI_CALL, count, i -> uri(locker, cases.get(warm + i)));
        report("Pull URI with PDF, the first of each paper", first, results);
        List<String> papers = first.stream().map(DigiLockerBench::paper).toList();
        List<Pulled> again =
                pull(base, locker, DOC_CALL, count, i -> locker.pullDoc(papers.get(i), "Lalthanpuii", "both"));
        report("Pull Document with PDF", again, results);
    }

    private static byte[] uri(DigiLockerStandIn locker, Asked asked) {
        return locker.pullUri(
                new Wish("FIRCP", asked.number(), asked.station(), "Lalthanpuii", "", "9436100017", ""), "both");
    }

    private static String paper(Pulled pulled) {
        Matcher paper = PAPER.matcher(pulled.answer());
        if (!paper.find()) {
            throw new IllegalStateException("answered without a paper");
        }
        return paper.group(1);
    }

    /** A request to be made when its time has come, by its number. */
    @FunctionalInterface
    private interface Request {
        byte[] body(int number);
    }

    /** Sends one request each so many milliseconds, whether the ones before are answered or not. */
    private List<Pulled> pull(URI base, DigiLockerStandIn locker, String call, int count, Request request) {
        double every = 60_000e6 / rate;
        ConcurrentLinkedQueue<Wire> idle = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long from = System.nanoTime() + Duration.ofMillis(100).toNanos();
            List<Future<Pulled>> sent = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = from + (long) (i * every);
                sent.add(threads.submit(() -> {
                    sleepUntil(due);
                    return one(base, locker, call, due, request.body(number), idle);
                }));
            }
            List<Pulled> all = new ArrayList<>();
            for (Future<Pulled> one : sent) {
                all.add(one.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a pull failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Pulled one(
            URI base, DigiLockerStandIn locker, String call, long due, byte[] body, ConcurrentLinkedQueue<Wire> idle)
            throws IOException {
        @Nullable Wire kept = idle.poll();
        Wire wire = kept == null ? new Wire(base) : kept;
        String headers = "Content-Type: application/xml\r\nx-digilocker-hmac: " + locker.digest(body) + "\r\n";
        Wire.Answer answer = wire.post(call, headers, body);
        double millis = (System.nanoTime() - due) / 1e6;
        String text = answer.text();
        if (answer.status() != 200 || !text.contains("Status=\"1\"") || !text.contains("<DocContent>")) {
            throw new IOException(
                    "answered " + answer.status() + ": " + text.substring(0, Math.min(400, text.length())));
        }
        idle.add(wire);
        return new Pulled(millis, text);
    }

    private static void sleepUntil(long due) throws InterruptedException {
        long left = due - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left));
        }
    }

    private void report(String what, List<Pulled> pulled, Results results) {
        double[] millis = pulled.stream().mapToDouble(Pulled::millis).sorted().toArray();
        double p95 = millis[Math.min(millis.length - 1, (int) Math.ceil(millis.length * 0.95) - 1)];
        results.atMost(
                what + ", p95 at " + rate + " a minute",
                AIM_MILLIS,
                p95,
                "1 s",
                "%,.0f ms (half below %,.0f ms, longest %,.0f ms, %d pulls)"
                        .formatted(p95, millis[millis.length / 2], millis[millis.length - 1], millis.length));
    }
}
