package org.icjs.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.Shape;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;

/**
 * What an act cost its officer in typing.
 *
 * @param typed values typed
 * @param reused values shown from the case file, or picked from what the system offers
 * @param retyped typed names, texts and numbers that equal a value which the case file held already of the
 *     case or of whom the act is about: each one a fact entered twice
 */
record Count(int typed, int reused, List<String> retyped) {
    /** Shorter texts and smaller numbers are alike by chance. */
    private static final int TEXT_MIN = 4;

    private static final long NUMBER_MIN = 100;

    /** @param before the case file as the officer saw it, from the public API; empty for a new case */
    static Count of(EntryType type, Json.Obj facts, Json.Obj before) {
        Map<String, Json> known = before.members().get("facts") instanceof Json.Obj(var members) ? members : Map.of();
        Set<Json> held = new HashSet<>();
        String subject = subject(type, facts);
        known.forEach((key, fact) -> {
            boolean same = key.indexOf('/') < 0 || key.endsWith("/" + subject);
            if (same && fact instanceof Json.Obj(var parts) && parts.get("value") != null) {
                leaves(parts.get("value"), subject, held);
            }
        });
        Tally tally = new Tally(held);
        tally.fields(type.fields(), facts);
        int shown =
                (int) type.reuses().stream().filter(fact -> holds(known, fact)).count();
        shown += (int) type.fields().stream()
                .filter(field -> !facts.members().containsKey(field.name()))
                .filter(field -> field.fact() != null && !field.fact().renewed() && holds(known, field.fact()))
                .count();
        return new Count(tally.typed, tally.picked + shown, List.copyOf(tally.retyped));
    }

    /** Whom or what the act is about; empty for the case. What is known of others can be true of this one too. */
    private static String subject(EntryType type, Json.Obj facts) {
        return type.fields().stream()
                .filter(Field::subject)
                .map(field -> facts.members().get(field.name()))
                .map(value -> value instanceof Json.Str(var ref) ? ref : "")
                .findFirst()
                .orElse("");
    }

    private static boolean holds(Map<String, Json> known, Fact fact) {
        return known.keySet().stream().anyMatch(key -> key.equals(fact.name()) || key.startsWith(fact.name() + "/"));
    }

    /** Parts that are about somebody or something of their own are not about this subject. */
    private static void leaves(Json value, String subject, Set<Json> into) {
        switch (value) {
            case Json.Arr(var items) -> items.forEach(item -> leaves(item, subject, into));
            case Json.Obj(var members) -> {
                if (!(members.get("ref") instanceof Json.Str(var ref)) || ref.equals(subject)) {
                    members.values().forEach(member -> leaves(member, subject, into));
                }
            }
            default -> into.add(value);
        }
    }

    private static final class Tally {
        private final Set<Json> held;
        private final List<String> retyped = new ArrayList<>();
        private int typed;
        private int picked;

        private Tally(Set<Json> held) {
            this.held = held;
        }

        private void fields(List<Field> fields, Json.Obj facts) {
            for (Field field : fields) {
                Json value = facts.members().get(field.name());
                if (value != null) {
                    value(field, field.shape(), value);
                }
            }
        }

        private void value(Field field, Shape shape, Json value) {
            switch (shape) {
                case Shape.Many(var of, var _, var _)
                when value instanceof Json.Arr(var items) -> items.forEach(item -> value(field, of, item));
                case Shape.Parts(var record)
                when value instanceof Json.Obj object -> {
                    if (record.fields().stream().allMatch(part -> part.fact() == null)) {
                        // A place: the words are typed, the district is picked.
                        leaf(field, object.members().get("where"));
                        picked++;
                    } else {
                        fields(record.fields(), object);
                    }
                }
                default -> {
                    if (field.chosen()) {
                        picked++;
                    } else {
                        leaf(field, value);
                    }
                }
            }
        }

        private void leaf(Field field, @Nullable Json value) {
            typed++;
            boolean telling = switch (value) {
                case Json.Str(var text) -> text.length() >= TEXT_MIN && !dated(field);
                case Json.Num(var number) -> number >= NUMBER_MIN;
                case null, default -> false;
            };
            if (telling && held.contains(value)) {
                retyped.add(field.name());
            }
        }

        private static boolean dated(Field field) {
            return field.shape() instanceof Shape.Moment || field.shape() instanceof Shape.Day;
        }
    }
}
