package org.icjs.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icjs.docket.Entry;
import org.icjs.identity.Duty;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Json;

/** Writes down a golden case: who acts next, when, and what he types. */
final class Script {
    /** Replaced at run time by the instant so long after the case began: {@code ~P2DT3H}. */
    static final String AFTER = "~";

    /** Replaced at run time by the day in India so long after the case began: {@code ^P14D}. */
    static final String DAY = "^";

    private final List<Step> steps = new ArrayList<>();
    private String docket;
    private OfficeCode office = new OfficeCode("MZ-PS-BAWNGKAWN");
    private Duty duty = Duty.STATION_OFFICER;
    private Duration at = Duration.ZERO;

    Script(String docket) {
        this.docket = docket;
    }

    Script in(String docket) {
        this.docket = docket;
        return this;
    }

    Script as(String office, Duty duty) {
        this.office = new OfficeCode(office);
        this.duty = duty;
        return this;
    }

    /** The moment of the next act, after the case began. */
    Script at(String after) {
        at = Duration.parse(after);
        return this;
    }

    /** One act; the next follows ten minutes later unless said otherwise. */
    Script does(String label, Class<? extends Entry> entry, Map<String, Json> facts) {
        steps.add(new Step(docket, label, office, duty, entry, at, facts));
        at = at.plusMinutes(10);
        return this;
    }

    GoldenCase named(String name) {
        return new GoldenCase(name, steps);
    }

    /** Facts by name and value in turn: text, number, yes or no, a list, or further facts. */
    static Map<String, Json> facts(Object... namesAndValues) {
        Map<String, Json> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], json(namesAndValues[i + 1]));
        }
        return facts;
    }

    static Map<String, Json> place(String where) {
        return facts("where", where, "district", "261");
    }

    private static Json json(Object value) {
        return switch (value) {
            case String text -> new Json.Str(text);
            case Integer number -> new Json.Num(number);
            case Boolean flag -> new Json.Bool(flag);
            case List<?> items -> new Json.Arr(items.stream().map(Script::json).toList());
            case Map<?, ?> members -> {
                Map<String, Json> object = new LinkedHashMap<>();
                members.forEach((name, member) -> object.put((String) name, json(member)));
                yield new Json.Obj(object);
            }
            case Json json -> json;
            default -> throw new IllegalArgumentException("no JSON for a " + value.getClass());
        };
    }
}
