package org.icjs.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Field;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Shape;
import org.icjs.kernel.PersonRef;
import org.icjs.verifier.Json;

/** The persons and things of a story by their names in it. They are numbered as the system will number them: in the order of first mention. */
final class Cast {
    private static final String JSON = "@json ";

    private final Map<String, String> refs = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Gives whom and what an entry brings in their references, and those that the story names their names. */
    void enter(String docket, Class<? extends Entry> type, Json.Obj facts, Map<String, String> calls) {
        Map<String, String> made = new HashMap<>();
        for (Field field : EntryType.of(type).fields()) {
            if (field.shape() instanceof Shape.Many(Shape.Parts(var record), var _, var _)
                    && facts.members().get(field.name()) instanceof Json.Arr(var items)) {
                String letter = letter(record);
                for (int i = 0; i < items.size() && !letter.isEmpty(); i++) {
                    int number = numbers.merge(docket + "/" + letter, 1, Integer::sum);
                    made.put("/" + field.name() + "/" + i + "/ref", letter + number);
                }
            }
        }
        calls.forEach((name, pointer) -> {
            String ref = made.get(pointer);
            if (ref == null) {
                throw new IllegalArgumentException(type.getSimpleName() + " brings nobody in at " + pointer);
            }
            refs.put(docket + "/" + name, ref);
        });
    }

    /** The facts with every person and thing named by its reference; names of entries, officers and times stay. */
    Json.Obj resolve(String docket, Json.Obj facts) {
        Map<String, Json> resolved = new TreeMap<>();
        facts.members().forEach((name, value) -> resolved.put(name, resolve(docket, value)));
        return new Json.Obj(resolved);
    }

    private Json resolve(String docket, Json value) {
        return switch (value) {
            case Json.Obj object -> resolve(docket, object);
            case Json.Arr(var items) ->
                new Json.Arr(items.stream().map(item -> resolve(docket, item)).toList());
            case Json.Str(var text)
            when text.startsWith(JSON) ->
                new Json.Str(resolve(docket, Json.read(text.substring(JSON.length())))
                        .canonical());
            case Json.Str(var text)
            when text.startsWith("@") -> new Json.Str(refs.getOrDefault(docket + "/" + text.substring(1), text));
            case Json.Str _, Json.Num _, Json.Dec _, Json.Bool _, Json.Null _ -> value;
        };
    }

    /** {@code P} or {@code E}; empty where the records bring in nobody. */
    private static String letter(RecordShape record) {
        return record.fields().stream()
                .filter(field -> field.subject() && field.assigned())
                .findFirst()
                .map(field -> field.shape().equals(new Shape.Value(PersonRef.class)) ? "P" : "E")
                .orElse("");
    }
}
