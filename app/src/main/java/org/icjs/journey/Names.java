package org.icjs.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.icjs.identity.Duty;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.verifier.Json;

/**
 * What the names in a golden case stand for while it is being walked: {@code @bail} the entry of the step of that label,
 * {@code @officer:SCIENTIST} who does that duty at the office that acts, {@code @fact:case:PRISONER_NUMBER/P4} what the case
 * file of that name holds, {@code ~P2DT3H} an instant and {@code ^P14D} a day after the case began.
 */
final class Names {
    static final String INSTANT = "~";
    static final String DAY = "^";
    private static final String OFFICER = "@officer:";
    private static final String FACT = "@fact:";

    /** Reads a fact of a case file as an office sees it. */
    interface CaseFiles {
        String fact(Step reading, String docket, String key);
    }

    private final Instant began;
    private final BiFunction<OfficeCode, Duty, OfficerCode> officers;
    private final CaseFiles caseFiles;
    private final Map<String, String> entries = new HashMap<>();

    /** @param began the case begins with that day in India, at midnight */
    Names(LocalDate began, BiFunction<OfficeCode, Duty, OfficerCode> officers, CaseFiles caseFiles) {
        this.began = IndiaTime.at(began.atStartOfDay());
        this.officers = officers;
        this.caseFiles = caseFiles;
    }

    void learn(Step step, String entry) {
        entries.put(step.label(), entry);
    }

    OfficerCode officer(Step step) {
        return officers.apply(step.office(), step.by());
    }

    Instant occurredAt(Step step) {
        return began.plus(step.at());
    }

    /** The facts of a step with every name resolved. */
    Json.Obj facts(Step step) {
        return resolve(step, new Json.Obj(step.facts()));
    }

    private Json.Obj resolve(Step step, Json.Obj facts) {
        Map<String, Json> resolved = new TreeMap<>();
        facts.members().forEach((name, value) -> resolved.put(name, resolve(step, value)));
        return new Json.Obj(resolved);
    }

    private Json resolve(Step step, Json value) {
        return switch (value) {
            case Json.Str(var text) -> new Json.Str(resolve(step, text));
            case Json.Arr(var items) ->
                new Json.Arr(items.stream().map(item -> resolve(step, item)).toList());
            case Json.Obj object -> resolve(step, object);
            case Json.Num _, Json.Dec _, Json.Bool _, Json.Null _ -> value;
        };
    }

    private String resolve(Step step, String text) {
        if (text.startsWith(OFFICER)) {
            Duty duty = Duty.valueOf(text.substring(OFFICER.length()));
            return officers.apply(step.office(), duty).code();
        }
        if (text.startsWith(FACT)) {
            String rest = text.substring(FACT.length());
            int colon = rest.indexOf(':');
            return caseFiles.fact(step, rest.substring(0, colon), rest.substring(colon + 1));
        }
        if (text.startsWith("@")) {
            String id = entries.get(text.substring(1));
            if (id == null) {
                throw new IllegalStateException("no earlier step is called " + text);
            }
            return id;
        }
        if (text.startsWith(INSTANT)) {
            return began.plus(Duration.parse(text.substring(1))).toString();
        }
        return text.startsWith(DAY)
                ? IndiaTime.dateOf(began.plus(Duration.parse(text.substring(1))))
                        .toString()
                : text;
    }
}
