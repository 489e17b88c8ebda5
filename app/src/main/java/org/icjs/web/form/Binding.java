package org.icjs.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.docket.Ask;
import org.icjs.docket.Codec;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fault;
import org.icjs.docket.Field;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Shape;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.Phone;
import org.icjs.verifier.Json;
import org.icjs.web.Areas;
import org.jspecify.annotations.Nullable;

/**
 * From what was typed to JSON. Says nothing of right or wrong: what can't be read stands in the JSON as it was typed, and
 * {@link Codec} refuses it there as it refuses it from any client. Rows left empty are left out.
 */
final class Binding {
    private final Typed typed;
    private final Map<String, String> preset;
    private final Areas areas;

    /** Which input a JSON pointer came from. */
    private final Map<String, String> inputs = new HashMap<>();

    Binding(Typed typed, Map<String, String> preset, Areas areas) {
        this.areas = areas;
        this.typed = typed;
        this.preset = preset;
    }

    static Bound bind(EntryType type, Typed typed, Map<String, String> preset, Areas areas) {
        return new Binding(typed, preset, areas).bind(type);
    }

    private Bound bind(EntryType type) {
        return bound(type, entry(type), List.of());
    }

    /** @param known faults that were found before */
    Bound bound(EntryType type, Json.Obj body, List<Fault> known) {
        List<Fault> faults = new ArrayList<>(known);
        Optional<Instant> occurredAt = Times.moment(typed.one("occurredAt.date"), typed.one("occurredAt.time"));
        if (occurredAt.isEmpty()) {
            faults.add(new Fault("/occurredAt", "moment.form"));
        }
        inputs.put("/occurredAt", "occurredAt");
        return switch (Codec.read(type, body)) {
            case Codec.Read.Good(var entry) ->
                new Bound(body, faults.isEmpty() ? entry : null, occurredAt.orElse(null), faults, inputs, typed);
            case Codec.Read.Bad(var more) -> {
                more.stream().filter(fault -> !named(faults, fault)).forEach(faults::add);
                yield new Bound(body, null, occurredAt.orElse(null), faults, inputs, typed);
            }
        };
    }

    private static boolean named(List<Fault> faults, Fault fault) {
        return faults.stream().anyMatch(known -> known.pointer().equals(fault.pointer()));
    }

    private Json.Obj entry(EntryType type) {
        Map<String, Json> members = new HashMap<>();
        for (Field field : type.fields()) {
            String given = preset.get(field.name());
            Json value = given == null ? member(field, field.name(), "/" + field.name()) : preset(field, given);
            if (value != null) {
                members.put(field.name(), value);
            }
        }
        return new Json.Obj(members);
    }

    /** One component under an input name of its own. */
    @Nullable
    Json member(Field field, String name, String pointer) {
        if (field.assigned()) {
            return null;
        }
        inputs.put(pointer, name);
        Json value = value(field.shape(), name, pointer);
        boolean mustBe = field.ask() == Ask.REQUIRED || field.ask() == Ask.UNLESS_KNOWN;
        boolean none = value instanceof Json.Arr(var items) && items.isEmpty();
        // A list that was shown and left empty is an answer where one is needed.
        return none && !(mustBe && typed.shown(name)) ? null : value;
    }

    private static Json preset(Field field, String given) {
        return switch (field.shape()) {
            case Shape.Flag _ -> flag(given);
            case Shape.Whole _ -> whole(given);
            case Shape.Many _ -> {
                List<Json> items = new ArrayList<>();
                for (String item : given.split("[,\\s\\[\\]]+", -1)) {
                    if (!item.isEmpty()) {
                        items.add(new Json.Str(item));
                    }
                }
                yield new Json.Arr(items);
            }
            case Shape.Line _, Shape.Value _, Shape.Moment _, Shape.Day _, Shape.Choice _, Shape.Parts _ -> text(given);
        };
    }

    private @Nullable Json value(Shape shape, String name, String pointer) {
        return switch (shape) {
            case Shape.Parts(var record) -> parts(record, name, pointer);
            case Shape.Many(var of, var _, var _) -> many(of, name, pointer);
            case Shape.Moment _ -> moment(name);
            case Shape.Line _ -> typed.one(name).isBlank() ? null : text(typed.one(name));
            case Shape.Whole _ -> one(name).map(Binding::whole).orElse(null);
            case Shape.Flag _ -> one(name).map(Binding::flag).orElse(null);
            case Shape.Day _ -> one(name).map(Binding::day).orElse(null);
            case Shape.Choice _ -> one(name).map(Binding::text).orElse(null);
            case Shape.Value(var type) ->
                one(name).map(given -> text(plain(type, given))).orElse(null);
        };
    }

    private Optional<String> one(String name) {
        return Optional.of(typed.one(name).strip()).filter(given -> !given.isEmpty());
    }

    private @Nullable Json parts(RecordShape record, String name, String pointer) {
        if (!typed.any(name)) {
            return null;
        }
        Map<String, Json> members = new HashMap<>();
        for (Field field : record.fields()) {
            Json value = member(field, name + "." + field.name(), pointer + "/" + field.name());
            if (value != null) {
                members.put(field.name(), value);
            }
        }
        return new Json.Obj(members);
    }

    private Json many(Shape of, String name, String pointer) {
        List<Json> items = new ArrayList<>();
        for (String chosen : typed.all(name)) {
            inputs.put(pointer + "/" + items.size(), name);
            items.add(text(chosen));
        }
        for (int row : typed.rows(name)) {
            String at = pointer + "/" + items.size();
            Json item = value(of, name + "." + row, at);
            if (item != null) {
                inputs.put(at, name + "." + row);
                items.add(item);
            }
        }
        one(name + ".other").ifPresent(other -> {
            inputs.put(pointer + "/" + items.size(), name + ".other");
            items.add(text(other));
        });
        return new Json.Arr(items);
    }

    private @Nullable Json moment(String name) {
        String date = typed.one(name + ".date");
        String time = typed.one(name + ".time");
        if (date.isBlank() && time.isBlank()) {
            return null;
        }
        return text(Times.moment(date, time).map(Times::utc).orElse(date + " " + time));
    }

    private static Json day(String given) {
        return text(Times.date(given).map(LocalDate::toString).orElse(given));
    }

    private static Json whole(String given) {
        String digits = given.replaceAll("[\\s,₹]", "");
        return digits.matches("-?\\d{1,15}") ? new Json.Num(Long.parseLong(digits)) : text(given);
    }

    private static Json flag(String given) {
        return switch (given) {
            case "true" -> new Json.Bool(true);
            case "false" -> new Json.Bool(false);
            default -> text(given);
        };
    }

    /** The number or code without what people put there for the eye, or in its stead. */
    private String plain(Class<?> type, String given) {
        if (type == Phone.class) {
            return given.replaceAll("[\\s-]", "");
        }
        return type == AreaCode.class
                ? areas.read(given).one().map(AreaCode::toString).orElse(given)
                : given;
    }

    /** A lone surrogate can't stand in JSON; as a control character it is refused where it stands. */
    private static Json text(String given) {
        StringBuilder text = new StringBuilder(given.length());
        given.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0 : c)
                .forEach(text::appendCodePoint);
        return new Json.Str(text.toString());
    }
}
