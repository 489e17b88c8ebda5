package org.icjs.web.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.icjs.docket.Ask;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Shape;
import org.icjs.verifier.Json;
import org.icjs.web.Texts;
import org.icjs.web.form.Labels;

/**
 * JSON Schemas (draft 2020-12) of what a client sends for an entry. What the system assigns is not in them; what is asked only
 * unless the docket knows it is optional, since a schema sees no docket. Lengths count characters of text in Unicode NFC without
 * white space around it.
 */
public final class Schemas {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Texts texts;

    /** @param texts for titles and descriptions */
    public Schemas(Texts texts) {
        this.texts = texts;
    }

    /** The schema as a document of its own. */
    public Json.Obj json(EntryType type) {
        return members(type).put("$schema", DIALECT).put("$id", id(type)).json();
    }

    /** For example {@code urn:icjs:schema:police.FirRegistered:1}. */
    public static String id(EntryType type) {
        return "urn:icjs:schema:" + type.name() + ":" + type.version();
    }

    /** The schema as a part of another document. */
    Json.Obj part(EntryType type) {
        return members(type).json();
    }

    private Members members(EntryType type) {
        return record(type, type.shape())
                .put("title", texts.of("entry." + type.name() + ".done"))
                .put("description", texts.of("entry." + type.name() + ".about"))
                .put("x-law", Members.texts(type.under()));
    }

    private Members record(EntryType type, RecordShape shape) {
        Members properties = new Members();
        List<String> required = new ArrayList<>();
        for (Field field : shape.fields()) {
            if (!field.assigned()) {
                properties.put(field.name(), property(type, field));
                if (field.ask() == Ask.REQUIRED) {
                    required.add(field.name());
                }
            }
        }
        return Members.of("object")
                .put("properties", properties)
                .put("required", Members.texts(required))
                .put("additionalProperties", false);
    }

    private Json property(EntryType type, Field field) {
        Members schema = shape(type, field.shape()).put("title", new Labels(texts, type).name(field));
        Fact fact = field.fact();
        if (fact != null) {
            schema.put("description", texts.of("fact." + fact.name() + ".meaning"))
                    .put("x-fact", fact.name());
        }
        schema.put("x-sensitivity", field.group().word());
        if (field.ask() == Ask.REQUIRED) {
            return schema.json();
        }
        schema.put("x-ask", field.ask().name());
        // Left out and null are the same.
        return new Members()
                .put(
                        "anyOf",
                        new Json.Arr(List.of(schema.json(), Members.of("null").json())))
                .json();
    }

    private Members shape(EntryType type, Shape shape) {
        return switch (shape) {
            case Shape.Line(var max) ->
                Members.of("string").put("minLength", 1).put("maxLength", max).put("pattern", "\\S");
            case Shape.Value(var of) -> ValueForms.of(of);
            case Shape.Whole(var min, var max) ->
                Members.of("integer").put("minimum", min).put("maximum", max);
            case Shape.Flag _ -> Members.of("boolean");
            case Shape.Moment _ ->
                Members.of("string")
                        .put("format", "date-time")
                        .put(
                                "pattern",
                                "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{0,9})?([Zz]|[+-][0-9:]{2,8})$");
            case Shape.Day _ ->
                Members.of("string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case Shape.Choice choice -> choice(choice);
            case Shape.Many(var of, var min, var max) ->
                Members.of("array")
                        .put("items", shape(type, of))
                        .put("minItems", min)
                        .put("maxItems", max);
            case Shape.Parts(var record) -> record(type, record);
        };
    }

    private Members choice(Shape.Choice choice) {
        Members labels = new Members();
        choice.values().forEach(code -> labels.put(code.name(), texts.of(code)));
        Stream<String> codes = choice.values().stream().map(Enum::name);
        return Members.of("string").put("enum", Members.texts(codes.toList())).put("x-labels", labels);
    }
}
