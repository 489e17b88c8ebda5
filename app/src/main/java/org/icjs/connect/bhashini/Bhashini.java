package org.icjs.connect.bhashini;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.icjs.connect.Bytes;
import org.icjs.connect.Calls;
import org.icjs.connect.Outside;
import org.icjs.connect.Outside.Answer;
import org.icjs.connect.bhashini.Pipeline.Endpoint;
import org.icjs.connect.bhashini.Pipeline.Service;
import org.springframework.stereotype.Component;

/**
 * Asks the service: first what it offers, then to compute. No call waits longer than the settings say, few go at a time, none while it
 * fails; whoever asks gets an answer or a word for why there is none.
 */
@Component
public final class Bhashini {
    static final String NAME = "bhashini";

    private static final int AT_ONCE = 4;
    private static final Duration TURN = Duration.ofSeconds(2);
    private static final Map<String, String> JSON =
            Map.of("Content-Type", "application/json", "Accept", "application/json");

    private final BhashiniSettings settings;
    private final Outside outside;
    private final Calls calls;
    private final Breaker breaker;
    private final Discovery discovery;
    private final Quota quota;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Results<String> texts;
    private final Results<Bytes> sounds;

    Bhashini(BhashiniSettings settings, Outside outside, Calls calls, Clock clock) {
        this.settings = settings;
        this.outside = outside;
        this.calls = calls;
        this.breaker = new Breaker(clock);
        this.discovery = new Discovery(settings, outside, calls, breaker, clock);
        this.quota = new Quota(clock, settings.perMinute(), settings.perDay());
        this.texts = new Results<>(clock, text -> 2 * text.length());
        this.sounds = new Results<>(clock, Bytes::size);
    }

    public boolean on() {
        return settings.on();
    }

    /** Whether it is set up and can't be asked now. */
    public boolean away() {
        return on() && (breaker.open() || discovery.offered().services().isEmpty());
    }

    /** Languages by their ISO 639 codes that a task starts from now; none while the service is away. Asks nobody. */
    public List<String> sources(Task task) {
        return on() && !breaker.open() ? discovery.offered().sources(task) : List.of();
    }

    /** Languages that a text in this one can be brought into now. */
    public List<String> targets(Task task, String source) {
        return on() && !breaker.open() ? discovery.offered().targets(task, source) : List.of();
    }

    /** Texts in another language or script, in the same order. */
    Made<List<String>> texts(Task task, String from, String to, List<String> inputs) {
        return each(
                task,
                from,
                to,
                inputs,
                texts,
                (service, missing) -> ask(
                        service,
                        PipelineJson.texts(service, missing),
                        body -> PipelineJson.textsOf(task, body, missing.size())));
    }

    /** Speech (WAV), one for each text. */
    Made<List<Bytes>> sounds(String language, List<String> inputs) {
        return each(
                Task.TTS,
                language,
                "",
                inputs,
                sounds,
                (service, missing) -> ask(
                        service,
                        PipelineJson.voice(service, missing),
                        body -> PipelineJson.soundsOf(body, missing.size())));
    }

    /** What was said. */
    Made<String> heard(String language, Recording recording) {
        return offering(
                Task.ASR,
                language,
                "",
                service -> ask(
                                service,
                                PipelineJson.speech(service, recording),
                                body -> PipelineJson.textsOf(Task.ASR, body, 1))
                        .map(List::getFirst));
    }

    private interface Asking<T> {
        Made<List<T>> ask(Service service, List<String> inputs);
    }

    private <T> Made<List<T>> each(
            Task task, String from, String to, List<String> inputs, Results<T> kept, Asking<T> asking) {
        return offering(task, from, to, service -> {
            List<String> missing = inputs.stream()
                    .distinct()
                    .filter(input -> kept.find(Results.key(service, input)).isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                switch (asking.ask(service, missing)) {
                    case Made.Not<List<T>>(var why, var later) -> {
                        return new Made.Not<>(why, later);
                    }
                    case Made.Good<List<T>>(var made, var _) -> {
                        for (int i = 0; i < missing.size(); i++) {
                            kept.put(Results.key(service, missing.get(i)), made.get(i));
                        }
                    }
                }
            }
            List<T> all = new ArrayList<>();
            inputs.forEach(input -> kept.find(Results.key(service, input)).ifPresent(all::add));
            return all.size() == inputs.size() ? new Made.Good<>(all, service.id()) : new Made.Not<>("tooLarge", false);
        });
    }

    private <T> Made<T> offering(Task task, String from, String to, Function<Service, Made<T>> then) {
        if (!on()) {
            return new Made.Not<>("off", false);
        }
        if (away()) {
            return new Made.Not<>("away", true);
        }
        return discovery.offered().find(task, from, to).map(then).orElseGet(() -> new Made.Not<>("notOffered", false));
    }

    private <T> Made<T> ask(Service service, byte[] body, Function<Bytes, Optional<T>> read) {
        Made<T> made = inTurn(service, body, read);
        // Keys are changed by the service from time to time: what it told last may have run out.
        boolean refused = made instanceof Made.Not<T>(var why, var _) && why.equals("notAllowed");
        return refused && discovery.isStale() && discovery.discover() ? inTurn(service, body, read) : made;
    }

    private <T> Made<T> inTurn(Service service, byte[] body, Function<Bytes, Optional<T>> read) {
        Endpoint endpoint = discovery.offered().endpoints().get(service.task());
        if (endpoint == null || !breaker.admits()) {
            return new Made.Not<>("away", true);
        }
        if (!quota.admits() || !turn()) {
            return new Made.Not<>("crowded", true);
        }
        try {
            return compute(service, endpoint, body, read);
        } finally {
            turns.release();
        }
    }

    private boolean turn() {
        try {
            return turns.tryAcquire(TURN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T> Made<T> compute(Service service, Endpoint at, byte[] body, Function<Bytes, Optional<T>> read) {
        long began = System.nanoTime();
        Map<String, String> headers = new HashMap<>(JSON);
        headers.put(at.header(), at.key());
        Answer answer = outside.post(at.url(), headers, body, settings.within());
        String word = Answers.word(answer);
        Optional<T> made =
                word.isEmpty() && answer instanceof Answer.Got got ? read.apply(got.body()) : Optional.empty();
        String result = word.isEmpty() && made.isEmpty() ? "malformed" : word.isEmpty() ? "made" : word;
        String what = service.task().wire() + " " + service.source() + " " + service.target();
        calls.record(NAME, what.strip(), began, result, made.isPresent());
        breaker.note(result);
        return made.<Made<T>>map(value -> new Made.Good<>(value, service.id()))
                .orElseGet(() -> new Made.Not<>(result, !Answers.unfit(result)));
    }

    boolean discoveryDue() {
        return on() && !breaker.open() && discovery.isDue();
    }

    boolean discover() {
        return discovery.discover();
    }

    /** What an operator presses: asks at once, however often it failed. */
    void tryAgain() {
        breaker.succeeded();
        discovery.discover();
    }

    /** Results that are too old go, also where nobody asks for others. */
    void forget() {
        texts.forget();
        sounds.forget();
    }
}
