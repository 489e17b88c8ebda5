package org.icjs.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.Refused;
import org.icjs.kernel.Words;
import org.icjs.verifier.Group;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;

/** Entries to JSON and back, by their shapes. Reading input is strict and names every fault; reading what is stored accepts holes. */
public final class Codec {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(java.time.ZoneOffset.UTC);

    private Codec() {}

    /** What reading an input gave: an entry, or at least one fault. */
    public sealed interface Read {
        record Good(Entry entry) implements Read {}

        record Bad(List<Fault> faults) implements Read {}
    }

    /** The body of an entry in its sensitivity groups. A body without facts has the one group {@code open}, empty. */
    public static Map<Group, Json.Obj> groups(Entry entry) {
        Map<Group, Map<String, Json>> parts = new EnumMap<>(Group.class);
        RecordShape shape = EntryType.of(entry.getClass()).shape();
        List<Field> fields = shape.fields();
        for (int i = 0; i < fields.size(); i++) {
            Object value = shape.get(entry, i);
            if (value != null) {
                Field field = fields.get(i);
                parts.computeIfAbsent(groupOf(entry, field), _ -> new HashMap<>())
                        .put(field.name(), json(field.shape(), value));
            }
        }
        Map<Group, Json.Obj> groups = new EnumMap<>(Group.class);
        parts.forEach((group, members) -> groups.put(group, new Json.Obj(members)));
        if (groups.isEmpty()) {
            groups.put(Group.OPEN, new Json.Obj(Map.of()));
        }
        return groups;
    }

    private static Group groupOf(Entry entry, Field field) {
        // A correction is as sensitive as what it corrects.
        return entry instanceof RecordEntry.FactCorrected corrected && field.fact() == Fact.CORRECTED_VALUE
                ? corrected.group()
                : field.group();
    }

    /** The whole body as one object: the public API's form of an entry. */
    public static Json.Obj whole(Entry entry) {
        Map<String, Json> members = new TreeMap<>();
        groups(entry).values().forEach(group -> members.putAll(group.members()));
        return new Json.Obj(members);
    }

    /** Any value of a shape as JSON. */
    public static Json json(Shape shape, Object value) {
        return switch (shape) {
            case Shape.Line _, Shape.Value _ -> new Json.Str(value.toString());
            case Shape.Whole _ -> new Json.Num((Long) value);
            case Shape.Flag _ -> new Json.Bool((Boolean) value);
            case Shape.Moment _ -> new Json.Str(UTC.format((Instant) value));
            case Shape.Day _ -> new Json.Str(value.toString());
            case Shape.Choice _ -> new Json.Str(((Enum<?>) value).name());
            case Shape.Many(var of, var _, var _) -> {
                List<Json> items = new ArrayList<>();
                for (Object item : (List<?>) value) {
                    items.add(json(of, item));
                }
                yield new Json.Arr(items);
            }
            case Shape.Parts(var record) -> {
                Map<String, Json> members = new LinkedHashMap<>();
                List<Field> fields = record.fields();
                for (int i = 0; i < fields.size(); i++) {
                    Object part = record.get(value, i);
                    if (part != null) {
                        members.put(fields.get(i).name(), json(fields.get(i).shape(), part));
                    }
                }
                yield new Json.Obj(members);
            }
        };
    }

    /** Reads an officer's or a client's input. Unknown members, wrong types, values out of bounds: each is a fault of its own. */
    public static Read read(EntryType type, Json.Obj input) {
        Reader reader = new Reader(false);
        Object entry = reader.record(type.shape(), input, "");
        return reader.faults.isEmpty() && entry != null
                ? new Read.Good((Entry) entry)
                : new Read.Bad(List.copyOf(reader.faults));
    }

    /** Reads one value, as a correction gives it. */
    public static @Nullable Object readValue(Shape shape, Json input, List<Fault> faults) {
        Reader reader = new Reader(false);
        Object value = reader.value(shape, input, "");
        faults.addAll(reader.faults);
        return value;
    }

    /**
     * Reads what a journal holds. A type or version that this program does not know becomes {@link Unknown}; a component
     * that was withheld or erased is null.
     */
    public static Entry stored(String type, int version, Map<Group, Json.Obj> groups) {
        EntryType known = EntryType.named(type).orElse(null);
        if (known == null || version > known.version()) {
            return new Unknown(type, version);
        }
        Map<String, Json> members = new HashMap<>();
        groups.values().forEach(group -> members.putAll(group.members()));
        Json.Obj body = new Json.Obj(members);
        for (int v = version; v < known.version(); v++) {
            body = Upcasters.from(type, v).apply(body);
        }
        Reader reader = new Reader(true);
        Object entry = reader.record(known.shape(), body, "");
        return reader.faults.isEmpty() && entry != null ? (Entry) entry : new Unknown(type, version);
    }

    private static final class Reader {
        private final boolean stored;
        private final List<Fault> faults = new ArrayList<>();

        private Reader(boolean stored) {
            this.stored = stored;
        }

        private @Nullable Object record(RecordShape shape, Json json, String at) {
            if (!(json instanceof Json.Obj(var members))) {
                return fault(at, "json.object");
            }
            int before = faults.size();
            List<Field> fields = shape.fields();
            @Nullable Object[] values = new @Nullable Object[fields.size()];
            int met = 0;
            for (int i = 0; i < values.length; i++) {
                Field field = fields.get(i);
                Json given = members.get(field.name());
                met += given == null ? 0 : 1;
                values[i] = component(field, given, at + "/" + field.name());
            }
            if (met < members.size() && !stored) {
                members.keySet().stream()
                        .filter(name -> fields.stream().noneMatch(f -> f.name().equals(name)))
                        .forEach(name -> fault(at + "/" + name, "json.unknown"));
            }
            if (faults.size() > before) {
                return null;
            }
            try {
                return shape.make(values);
            } catch (Refused e) {
                return fault(at, e.code());
            }
        }

        private @Nullable Object component(Field field, @Nullable Json given, String at) {
            if (given == null || given instanceof Json.Null) {
                if (field.ask() == Ask.REQUIRED && !stored) {
                    fault(at, "missing");
                }
                return stored && field.ask() == Ask.REQUIRED ? hole(field.shape()) : null;
            }
            if (field.assigned() && !stored) {
                return fault(at, "assigned");
            }
            return value(field.shape(), given, at);
        }

        /** What stands for a withheld component where Java allows no null. */
        private static @Nullable Object hole(Shape shape) {
            return switch (shape) {
                case Shape.Whole _ -> 0L;
                case Shape.Flag _ -> false;
                case Shape.Many _ -> List.of();
                case Shape.Line _, Shape.Value _, Shape.Moment _, Shape.Day _, Shape.Choice _, Shape.Parts _ -> null;
            };
        }

        private @Nullable Object value(Shape shape, Json json, String at) {
            return switch (shape) {
                case Shape.Many(var of, var min, var max) -> many(of, min, max, json, at);
                case Shape.Parts(var record) -> record(record, json, at);
                case Shape.Whole(var min, var max) -> {
                    if (!(json instanceof Json.Num(var number))) {
                        yield fault(at, "json.number");
                    }
                    yield number < min || number > max ? fault(at, "number.bounds") : (Object) number;
                }
                case Shape.Flag _ -> json instanceof Json.Bool(var flag) ? flag : fault(at, "json.boolean");
                case Shape.Line _, Shape.Value _, Shape.Moment _, Shape.Day _, Shape.Choice _ ->
                    json instanceof Json.Str(var text) ? text(shape, text, at) : fault(at, "json.text");
            };
        }

        private @Nullable Object many(Shape of, int min, int max, Json json, String at) {
            if (!(json instanceof Json.Arr(var items))) {
                return fault(at, "json.list");
            }
            if (!stored && items.size() < min) {
                return fault(at, items.isEmpty() ? "missing" : "list.few");
            }
            if (!stored && items.size() > max) {
                return fault(at, "list.many");
            }
            List<Object> values = new ArrayList<>(items.size());
            for (int i = 0; i < items.size(); i++) {
                Object value = value(of, items.get(i), at + "/" + i);
                if (value != null) {
                    values.add(value);
                }
            }
            return List.copyOf(values);
        }

        private @Nullable Object text(Shape shape, String text, String at) {
            try {
                return switch (shape) {
                    case Shape.Line(var max) -> stored ? text : Words.text(text, max);
                    case Shape.Value(var type) -> Values.read(type, text);
                    case Shape.Day _ -> day(text);
                    case Shape.Moment _ -> moment(text);
                    case Shape.Choice choice -> choice(choice, text);
                    case Shape.Whole _, Shape.Flag _, Shape.Many _, Shape.Parts _ ->
                        throw new IllegalStateException("not written as text");
                };
            } catch (Refused e) {
                return fault(at, e.code());
            }
        }

        private static LocalDate day(String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() < 1900 || day.getYear() > 2199) {
                    throw new Refused("day.form");
                }
                return day;
            } catch (DateTimeParseException _) {
                throw new Refused("day.form");
            }
        }

        private static Instant moment(String text) {
            try {
                Instant moment = Instant.parse(text);
                int year = IndiaTime.dateOf(moment).getYear();
                if (year < 1900 || year > 2199) {
                    throw new Refused("moment.form");
                }
                return Instant.ofEpochMilli(moment.toEpochMilli());
            } catch (DateTimeParseException _) {
                throw new Refused("moment.form");
            }
        }

        private static Object choice(Shape.Choice choice, String text) {
            for (Enum<?> code : choice.values()) {
                if (code.name().equals(text)) {
                    return code;
                }
            }
            throw new Refused("choice.unknown");
        }

        private @Nullable Object fault(String at, String code) {
            faults.add(new Fault(at, code));
            return null;
        }
    }
}
