package org.icjs.connect.bhashini;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.connect.Calls;
import org.icjs.connect.Outside;
import org.icjs.connect.Outside.Answer;
import org.icjs.connect.bhashini.Pipeline.Endpoint;
import org.icjs.connect.bhashini.Pipeline.Service;

/** What the service offers, asked one task at a time: a pipeline answers for the tasks that it has. */
final class Discovery {
    /** How long what was discovered is offered. */
    static final Duration OFFERED = Duration.ofHours(6);

    /** How often it is discovered anew. */
    static final Duration AGAIN = Duration.ofHours(1);

    /** What was discovered just now is not discovered anew because a key is refused. */
    private static final Duration STALE = Duration.ofMinutes(1);

    private final BhashiniSettings settings;
    private final Outside outside;
    private final Calls calls;
    private final Breaker breaker;
    private final Clock clock;
    private volatile Pipeline pipeline = Pipeline.NONE;
    private volatile Instant discovered = Instant.EPOCH;

    Discovery(BhashiniSettings settings, Outside outside, Calls calls, Breaker breaker, Clock clock) {
        this.settings = settings;
        this.outside = outside;
        this.calls = calls;
        this.breaker = breaker;
        this.clock = clock;
    }

    /** What was told last, unless that is too long ago. */
    Pipeline offered() {
        return clock.instant().isBefore(discovered.plus(OFFERED)) ? pipeline : Pipeline.NONE;
    }

    boolean isDue() {
        return clock.instant().isAfter(discovered.plus(AGAIN));
    }

    boolean isStale() {
        return clock.instant().isAfter(discovered.plus(STALE));
    }

    /** Sees what the service offers now. Whether it told; what it told before stands until then. */
    synchronized boolean discover() {
        Map<Task, Endpoint> endpoints = new EnumMap<>(Task.class);
        List<Service> services = new ArrayList<>();
        for (Task task : Task.values()) {
            long began = System.nanoTime();
            Answer answer = outside.post(
                    settings.url(),
                    Map.of(
                            "Content-Type", "application/json",
                            "userID", settings.userId(),
                            "ulcaApiKey", settings.apiKey()),
                    PipelineJson.discovery(task, settings.pipelineId()),
                    settings.within());
            String word = Answers.word(answer);
            // A pipeline that has no such task at all says so by refusing it.
            boolean none = Answers.unfit(word) || word.equals("refused404");
            Optional<PipelineJson.Discovered> found = word.isEmpty() && answer instanceof Answer.Got got
                    ? PipelineJson.discovered(task, got.body())
                    : Optional.empty();
            boolean elsewhere = found.isPresent()
                    && !settings.mayCompute(found.get().endpoint().url());
            String result = elsewhere
                    ? "foreignHost"
                    : found.isPresent() ? "offered" : none ? "notOffered" : word.isEmpty() ? "malformed" : word;
            boolean good = result.equals("offered") || none;
            calls.record(Bhashini.NAME, "discovery " + task.wire(), began, result, good);
            if (!good) {
                breaker.note(result);
                return false;
            }
            if (found.isPresent()) {
                endpoints.put(task, found.get().endpoint());
                services.addAll(found.get().services());
            }
        }
        if (services.isEmpty()) {
            breaker.failed();
            return false;
        }
        pipeline = new Pipeline(endpoints, services);
        discovered = clock.instant();
        breaker.succeeded();
        return true;
    }
}
