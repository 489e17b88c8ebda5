package org.icjs.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.icjs.docket.Codec;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Field;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Recorded;
import org.icjs.docket.Shape;
import org.icjs.docket.Unknown;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;

/**
 * Looks for typed values that the case file held already, by comparing values alone: whatever facts the components are said to
 * state. Choices, dates and answers of yes or no are not typed. Small numbers count where the component has the same name.
 */
final class Retyping {
    private static final int SHORTEST = 3;
    private static final long SMALL = 100;

    /** @param preset components that the desk gave, not the officer */
    List<String> typedAgain(Docket docket, EntryType type, Json.Obj body, Set<String> preset) {
        Set<String> held = new HashSet<>();
        for (Recorded recorded : docket.entries()) {
            Entry entry = recorded.entry();
            if (!(entry instanceof Unknown)) {
                RecordShape shape = EntryType.of(entry.getClass()).shape();
                collect(shape, Codec.whole(entry), Set.of(), true, held);
            }
        }
        Set<String> typed = new HashSet<>();
        collect(type.shape(), body, preset, false, typed);
        List<String> again = new ArrayList<>();
        for (String value : typed) {
            if (held.contains(value) || held.contains(value.replaceFirst("^[^ ]* ", "case "))) {
                again.add(value);
            }
        }
        return again;
    }

    /** Each value as {@code subject value}; all values where {@code chosen}, else the typed ones. */
    private static void collect(
            RecordShape shape, Json.Obj object, Set<String> leaveOut, boolean chosen, Set<String> found) {
        String subject = subject(shape, object);
        for (Field field : shape.fields()) {
            Json value = object.members().get(field.name());
            if (value != null && !leaveOut.contains(field.name()) && (chosen || !field.chosen())) {
                value(subject, field, field.shape(), value, chosen, found);
            }
        }
    }

    private static void value(String subject, Field field, Shape shape, Json value, boolean chosen, Set<String> found) {
        switch (shape) {
            case Shape.Many(var of, var _, var _) ->
                ((Json.Arr) value).items().forEach(item -> value(subject, field, of, item, chosen, found));
            case Shape.Parts(var record) -> {
                Set<String> inner = new HashSet<>();
                collect(record, (Json.Obj) value, Set.of(), chosen, inner);
                inner.forEach(one -> found.add(one.startsWith("case ") ? subject + one.substring(4) : one));
            }
            case Shape.Line _, Shape.Value _ -> {
                String text = ((Json.Str) value).value().strip().toLowerCase(Locale.ROOT);
                if (text.length() >= SHORTEST) {
                    found.add(subject + " " + text);
                }
            }
            case Shape.Whole _ -> {
                long number = ((Json.Num) value).value();
                found.add(subject + " " + (number < SMALL ? field.name() + "=" : "") + number);
            }
            case Shape.Flag _, Shape.Moment _, Shape.Day _, Shape.Choice _ -> {
                // Not typed.
            }
        }
    }

    /** The person or thing that a record is about; {@code case} where it is about none, {@code new} where it brings one. */
    private static String subject(RecordShape shape, Json.Obj object) {
        @Nullable Json ref = null;
        boolean brings = false;
        for (Field field : shape.fields()) {
            if (field.subject()) {
                ref = object.members().get(field.name());
                brings = field.assigned();
            }
        }
        if (ref instanceof Json.Str(var text)) {
            return text;
        }
        return brings ? "new" : "case";
    }
}
