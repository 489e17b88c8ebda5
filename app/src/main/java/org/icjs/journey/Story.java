package org.icjs.journey;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjs.docket.Entry;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;

/** Tells a {@link GoldenCase}: {@code story.on(3, "17:30", INVESTIGATOR, PersonArrested.class).about("person", "@thief").with(…)}. */
final class Story {
    private static final String JSON = "@json ";

    private final String name;
    private final List<Draft> drafts = new ArrayList<>();
    private String docket = "case";

    Story(String name) {
        this.name = name;
    }

    /** The steps that follow are filed in the docket of that name. */
    Story in(String other) {
        docket = other;
        return this;
    }

    Draft on(int day, String time, Desk desk, Class<? extends Entry> type) {
        Duration at = Duration.ofDays(day).plusNanos(LocalTime.parse(time).toNanoOfDay());
        Draft draft = new Draft(docket, at, desk, type);
        drafts.add(draft);
        return draft;
    }

    GoldenCase told() {
        Cast cast = new Cast();
        List<Step> steps = new ArrayList<>();
        for (Draft draft : drafts) {
            steps.add(draft.step(steps.size(), cast));
        }
        return new GoldenCase(name, steps);
    }

    /** A day of the story, for a component that is a date. */
    static String day(int day) {
        return Names.DAY + Duration.ofDays(day);
    }

    /** A time on a day of the story, for a component that is a moment. */
    static String time(int day, String time) {
        return Names.INSTANT
                + Duration.ofDays(day).plusNanos(LocalTime.parse(time).toNanoOfDay());
    }

    /** A value as JSON text, for a correction. */
    static String jsonText(Object value) {
        return JSON + json(value).canonical();
    }

    /** A person or a thing with parts: names and values in turn. */
    static Map<String, Object> parts(Object... namesAndValues) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return parts;
    }

    /** A place in a district by its LGD code. */
    static Map<String, Object> place(String where, String district) {
        return parts("where", where, "district", district);
    }

    private static Json json(Object value) {
        return switch (value) {
            case String text -> new Json.Str(text);
            case Integer number -> new Json.Num(number);
            case Boolean flag -> new Json.Bool(flag);
            case List<?> items -> new Json.Arr(items.stream().map(Story::json).toList());
            case Map<?, ?> parts -> {
                Map<String, Json> members = new HashMap<>();
                parts.forEach((part, inner) -> members.put((String) part, json(inner)));
                yield new Json.Obj(members);
            }
            default -> throw new IllegalArgumentException("a story holds no " + value.getClass());
        };
    }

    /** A step while it is being told. */
    static final class Draft {
        private final String docket;
        private final Duration at;
        private final Desk desk;
        private final Class<? extends Entry> type;
        private final Map<String, Json> facts = new HashMap<>();
        private final Set<String> preset = new HashSet<>();
        private final Map<String, String> calls = new HashMap<>();
        private @Nullable String label;

        private Draft(String docket, Duration at, Desk desk, Class<? extends Entry> type) {
            this.docket = docket;
            this.at = at;
            this.desk = desk;
            this.type = type;
        }

        /** What later steps call the entry: {@code @bail}. */
        Draft as(String name) {
            label = name;
            return this;
        }

        /** A component that the officer's desk presets. */
        Draft about(String component, String value) {
            preset.add(component);
            return with(component, value);
        }

        /** A component that the officer gives. */
        Draft with(String component, Object value) {
            facts.put(component, json(value));
            return this;
        }

        /** What later steps of this docket call a person or thing that this entry brings in, by its JSON pointer. */
        Draft calling(String person, String pointer) {
            calls.put(person, pointer);
            return this;
        }

        private Step step(int number, Cast cast) {
            Json.Obj told = cast.resolve(docket, new Json.Obj(facts));
            cast.enter(docket, type, told, calls);
            return new Step(
                    docket,
                    label == null ? "step-" + (number + 1) : label,
                    desk.office(),
                    desk.duty(),
                    type,
                    at,
                    told.members(),
                    preset);
        }
    }
}
