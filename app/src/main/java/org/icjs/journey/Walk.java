package org.icjs.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.icjs.identity.Duty;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.verifier.Json;

/** Walks a golden case through the public API: each officer reads the case file as he may see it, and files his act. */
public final class Walk {
    /** Longer than any golden case takes. */
    public static final Duration LONGEST = Duration.ofDays(120);

    private final Api api;
    private final Names names;
    private final String run;
    private final Map<String, CaseId> dockets = new HashMap<>();

    /**
     * A walk that has not begun.
     *
     * @param officers who does a duty at an office
     * @param began on the day when the case began; early enough that its last act is not in the future
     * @param run makes the request keys of this walk its own
     */
    public Walk(Api api, BiFunction<OfficeCode, Duty, OfficerCode> officers, Instant began, String run) {
        this.api = api;
        this.names = new Names(IndiaTime.dateOf(began), officers, this::fact);
        this.run = run;
    }

    /**
     * What one step came to.
     *
     * @param typed values that the officer typed
     * @param reused values that the system showed him, or that he picked
     * @param retyped typed values that the case file already held
     * @param refusal empty when the entry was recorded
     */
    public record Stride(Step step, int typed, int reused, List<String> retyped, double millis, String refusal) {}

    /** Takes all steps in order; stops at the first that is refused. */
    public List<Stride> walk(GoldenCase golden) {
        return walk(golden, _ -> {});
    }

    /** As {@link #walk(GoldenCase)}, and tells of each step when it is taken. */
    public List<Stride> walk(GoldenCase golden, Consumer<Stride> taken) {
        List<Stride> strides = new ArrayList<>();
        for (Step step : golden.steps()) {
            Stride stride = take(step);
            strides.add(stride);
            taken.accept(stride);
            if (!stride.refusal().isEmpty()) {
                break;
            }
        }
        return strides;
    }

    /** The case files that came to be, by the names that the steps give them. */
    public Map<String, CaseId> dockets() {
        return Map.copyOf(dockets);
    }

    private Stride take(Step step) {
        OfficerCode officer = names.officer(step);
        CaseId docket = dockets.get(step.docket());
        Json.Obj before = docket == null
                ? new Json.Obj(Map.of())
                : api.docket(step.office(), officer, docket).body();
        Json.Obj facts = names.facts(step);
        Map<String, Json> request = new TreeMap<>();
        request.put("type", new Json.Str(step.type().name()));
        request.put("occurredAt", new Json.Str(names.occurredAt(step).toString()));
        request.put("facts", facts);
        if (docket != null) {
            request.put("docket", new Json.Str(docket.toString()));
        }
        long from = System.nanoTime();
        Api.Answer answer = api.file(step.office(), officer, request, run + "/" + step.docket() + "/" + step.label());
        double millis = (System.nanoTime() - from) / 1e6;
        Count count = Count.of(step.type(), facts, before);
        if (!answer.good()) {
            return new Stride(step, count.typed(), count.reused(), count.retyped(), millis, why(answer));
        }
        String id = answer.text("id");
        String opened = answer.text("docket");
        if (id != null && opened != null) {
            names.learn(step, id);
            dockets.putIfAbsent(step.docket(), CaseId.parse(opened));
        }
        return new Stride(step, count.typed(), count.reused(), count.retyped(), millis, "");
    }

    private static String why(Api.Answer answer) {
        return answer.status() + " " + answer.body().canonical();
    }

    private String fact(Step reading, String docket, String key) {
        CaseId id = dockets.get(docket);
        if (id != null
                && api.docket(reading.office(), names.officer(reading), id)
                                .body()
                                .members()
                                .get("facts")
                        instanceof Json.Obj(var facts)
                && facts.get(key) instanceof Json.Obj(var known)
                && known.get("value") instanceof Json.Str(var value)) {
            return value;
        }
        throw new CannotWalk("The case file " + docket + " shows " + reading.office() + " no " + key + ".");
    }
}
