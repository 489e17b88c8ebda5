package org.icjs.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journey.Api;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;

/** So many clients at once, each of which sends its next request when the last is answered. */
final class Clients {
    static final String PLAIN = "/api/v1/plain";
    private static final String ENTRIES = "/api/v1/entries";
    private static final String BATCH = "/api/v1/entries/batch";
    private static final int CASES_AT_ONCE = 250;

    private final URI base;
    private final Api api;
    private final List<CaseStory> stories = CaseStory.all();
    private final Map<OfficeCode, String> authorized = new ConcurrentHashMap<>();
    private final Supplier<CasePeople> people = CasePeople.oneAfterTheOther();
    private int begun;

    Clients(URI base) {
        this.base = base;
        this.api = new Api(base, _ -> Demonstration.CLIENT_SECRET);
    }

    /** What one client does; answers how many entries or rows it has put. */
    private interface Client {
        int next(Wire wire) throws IOException;
    }

    /** @return entries that were recorded in a second */
    double entries(int clients, Duration time) {
        return perSecond(clients, time, () -> new OneByOne(story(), ENTRIES, 201));
    }

    /** @return rows that were put in a second */
    double plain(int clients, Duration time) {
        return perSecond(clients, time, () -> new OneByOne(story(), PLAIN, 201));
    }

    /** @return entries that were recorded in a second */
    double batches(int clients, int size, Duration time) {
        return perSecond(clients, time, () -> new InBatches(story(), size, _ -> people.get()));
    }

    /** Files a whole case and as many pages of the diary as it takes. */
    String caseOf(CaseStory story, int entries) throws IOException {
        try (Wire wire = new Wire(base)) {
            OneByOne client = new OneByOne(story, ENTRIES, 201);
            while (client.next < story.acts().size()) {
                client.next(wire);
            }
            String docket = String.valueOf(client.docket);
            for (int i = story.acts().size(); i < entries; i++) {
                client.send(story.diary(), wire);
            }
            return docket;
        }
    }

    /** A first information, by the number that its station gave it. */
    record Fir(String station, String number) {}

    /** Files so many first informations and nothing more. */
    List<Fir> firs(int count, Pattern number) throws IOException {
        List<Fir> firs = new ArrayList<>();
        try (Wire wire = new Wire(base)) {
            for (int i = 0; i < count; i++) {
                CaseStory.Act act = story().acts().getFirst();
                Wire.Answer answer = wire.post(
                        ENTRIES,
                        headers(act) + "Idempotency-Key: " + UUID.randomUUID() + "\r\n",
                        act.bytes(null, null, people.get()));
                Matcher found = number.matcher(answer.text());
                if (answer.status() != 201 || !found.find()) {
                    throw new IOException("answered " + answer.status() + ": " + answer.text());
                }
                firs.add(new Fir(act.office().code(), found.group(1)));
            }
        }
        return firs;
    }

    /**
     * Files so many cases of one station, all of their acts, a batch at a time.
     *
     * @param phone the informant's telephone of the case of that number, from 0
     */
    void cases(CaseStory story, int count, IntFunction<String> phone) throws IOException {
        try (Wire wire = new Wire(base)) {
            for (int from = 0; from < count; from += CASES_AT_ONCE) {
                int first = from;
                int size = Math.min(CASES_AT_ONCE, count - from);
                InBatches client = new InBatches(story, size, i -> people.get().withPhone(phone.apply(first + i)));
                for (int act = 0; act < story.acts().size(); act++) {
                    client.next(wire);
                }
            }
        }
    }

    CaseStory story() {
        return stories.get(begun++ % stories.size());
    }

    private double perSecond(int clients, Duration time, Supplier<Client> made) {
        List<Client> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            all.add(made.get());
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long from = System.nanoTime();
            long until = from + time.toNanos();
            List<Future<Long>> running = all.stream()
                    .map(client -> threads.submit(() -> run(client, until)))
                    .toList();
            long sum = 0;
            for (Future<Long> one : running) {
                sum += one.get();
            }
            return sum * 1e9 / (System.nanoTime() - from);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long run(Client client, long until) {
        long count = 0;
        try (Wire wire = new Wire(base)) {
            while (System.nanoTime() < until) {
                count += client.next(wire);
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String headers(CaseStory.Act act) {
        return authorized.computeIfAbsent(act.office(), office -> "Authorization: Bearer " + api.token(office) + "\r\n")
                + "ICJS-Officer: " + act.officer() + "\r\nContent-Type: application/json\r\n";
    }

    /** Walks one case after the other. */
    private final class OneByOne implements Client {
        private final CaseStory story;
        private final String path;
        private final int good;
        private int next;
        private CasePeople here = people.get();
        private @Nullable String docket;
        private @Nullable String warrant;

        private OneByOne(CaseStory story, String path, int good) {
            this.story = story;
            this.path = path;
            this.good = good;
            story.acts().forEach(Clients.this::headers); // so that no token is asked for while time runs
        }

        @Override
        public int next(Wire wire) throws IOException {
            if (next == story.acts().size()) {
                next = 0;
                docket = null;
                here = people.get();
            }
            send(story.acts().get(next++), wire);
            return 1;
        }

        private void send(CaseStory.Act act, Wire wire) throws IOException {
            String headers = headers(act) + "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
            Wire.Answer answer = wire.post(path, headers, act.bytes(docket, warrant, here));
            if (answer.status() != good) {
                throw new IOException("answered " + answer.status() + ": " + answer.text());
            }
            String text = answer.raw();
            if (docket == null) {
                docket = path.equals(PLAIN) ? UUID.randomUUID().toString() : value(text, "\"docket\":\"", 0);
            }
            if (act.warrant()) {
                warrant = value(text, "\",\"id\":\"", 0);
            }
        }
    }

    /** Walks many cases at once, the same act of all of them in one batch. */
    private final class InBatches implements Client {
        private final CaseStory story;
        private final String[] dockets;
        private final String[] warrants;
        private final CasePeople[] here;
        private final IntFunction<CasePeople> who;
        private int next;

        /** @param who is in the case of that number among them */
        private InBatches(CaseStory story, int size, IntFunction<CasePeople> who) {
            this.story = story;
            this.who = who;
            this.here = new CasePeople[size];
            this.dockets = new String[size];
            this.warrants = new String[size];
            story.acts().forEach(Clients.this::headers);
        }

        @Override
        public int next(Wire wire) throws IOException {
            CaseStory.Act act = story.acts().get(next);
            if (next == 0) {
                Arrays.setAll(here, who);
            }
            StringBuilder requests = new StringBuilder(1 << 18);
            for (int i = 0; i < dockets.length; i++) {
                requests.append(i == 0 ? '[' : ',')
                        .append(act.request(
                                next == 0 ? null : dockets[i],
                                warrants[i],
                                UUID.randomUUID().toString(),
                                here[i]));
            }
            Wire.Answer answer = wire.post(
                    BATCH, headers(act), requests.append(']').toString().getBytes(ISO_8859_1));
            learn(answer, act);
            next = (next + 1) % story.acts().size();
            return dockets.length;
        }

        private void learn(Wire.Answer answer, CaseStory.Act act) throws IOException {
            String text = answer.raw();
            int at = 0;
            for (int i = 0; i < dockets.length; i++) {
                int docket = text.indexOf("\"docket\":\"", at);
                int end = text.indexOf("\"status\":", at);
                if (answer.status() != 200 || docket < 0 || !text.startsWith("201", end + 9)) {
                    throw new IOException("a batch was answered " + answer.status() + ": "
                            + text.substring(Math.min(at, text.length()), Math.min(at + 600, text.length())));
                }
                dockets[i] = value(text, "\"docket\":\"", docket);
                if (act.warrant()) {
                    warrants[i] = value(text, "\",\"id\":\"", docket);
                }
                at = end + 9;
            }
        }
    }

    private static String value(String text, String before, int from) {
        int at = text.indexOf(before, from) + before.length();
        return text.substring(at, text.indexOf('"', at));
    }

    void close() {
        api.close();
    }
}
