package org.icjs.web.form;

import java.util.List;
import java.util.Map;
import org.icjs.docket.EntryType;
import org.icjs.docket.Field;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Shape;
import org.icjs.kernel.District;
import org.icjs.verifier.Json;

/**
 * How much of an act was typed and how much the case file knew.
 *
 * @param typed values given by typing: not chosen, not given by the system, not following from the offer
 * @param reused facts shown because the docket holds them, and what followed from the offer
 */
public record FormCount(int typed, int reused) {

    /** Of one act as it was sent from the form that was shown. */
    public static FormCount of(Form form, Bound bound) {
        return new FormCount(
                typed(form.type(), bound.body(), form.preset()),
                form.known().size() + form.preset().size());
    }

    /** Values given by typing, in a body as the API takes it. */
    public static int typed(EntryType type, Json.Obj body, Map<String, String> preset) {
        return record(type.shape(), body, preset);
    }

    private static int record(RecordShape shape, Json.Obj body, Map<String, String> preset) {
        int typed = 0;
        for (Field field : shape.fields()) {
            Json value = body.members().get(field.name());
            if (value != null && !field.assigned() && !field.chosen() && !preset.containsKey(field.name())) {
                typed += leaves(field.shape(), value);
            }
        }
        return typed;
    }

    private static int leaves(Shape shape, Json value) {
        return switch (shape) {
            case Shape.Many(var of, var _, var _) ->
                value instanceof Json.Arr(List<Json> items)
                        ? items.stream().mapToInt(item -> leaves(of, item)).sum()
                        : 1;
            case Shape.Parts(var record) -> value instanceof Json.Obj part ? record(record, part, Map.of()) : 1;
            case Shape.Choice _, Shape.Flag _ -> 0;
            case Shape.Value(var type) -> type == District.class ? 0 : 1;
            case Shape.Line _, Shape.Whole _, Shape.Moment _, Shape.Day _ -> 1;
        };
    }
}
