package org.icjs.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.icjs.docket.Ask;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Shape;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.District;
import org.icjs.kernel.Phone;
import org.icjs.kernel.Section;
import org.icjs.web.Areas;
import org.jspecify.annotations.Nullable;

/** Makes the inputs of a form from shapes, with what was typed before and what is wrong with it. */
final class Controls {
    /** More choices than these stand in a drop-down list. */
    private static final int RADIOS_MAX = 6;

    /** Texts that may be longer than these get a box. */
    private static final int LINE_MAX = 200;

    private static final int EMPTY_ROWS_MAX = 5;

    private final Asked asked;
    private final Labels labels;
    private final Typed typed;
    private final Map<String, String> errors;

    /** @param errors by input name */
    Controls(Asked asked, Typed typed, Map<String, String> errors) {
        this.asked = asked;
        this.labels = new Labels(asked.texts(), asked.type());
        this.typed = typed;
        this.errors = errors;
    }

    /** The element that an error about this input leads to. */
    static String id(String name) {
        return "f-" + name.replace('.', '-');
    }

    List<Control> of(List<Field> fields) {
        return fields.stream().map(field -> control(field, field.name())).toList();
    }

    /** Of one component under a name of its own: the right value of a correction. */
    Control control(Field field, String name) {
        return control(field, field.shape(), name, labels.ask(field), true);
    }

    Control.Moment moment(String name, String label, @Nullable String help, String date, String time) {
        Control.About about = about(name, label, help);
        Control.Day day = new Control.Day(part(about, "date", "form.date"), value(name + ".date", date));
        Control.Line clock =
                new Control.Line(part(about, "time", "form.time"), value(name + ".time", time), false, null, "time");
        return new Control.Moment(about, day, clock);
    }

    /** Before anything was typed, what it begins with; then what was typed, be it nothing. */
    private String value(String name, String first) {
        return typed.sent() ? typed.one(name) : first;
    }

    private Control.About part(Control.About whole, String part, String label) {
        String name = whole.name() + "." + part;
        // The first part is where an error about the whole leads.
        return new Control.About(part.equals("date") ? whole.id() : id(name), name, text(label), null, null);
    }

    private Control control(Field field, Shape shape, String name, String label, boolean mayLack) {
        boolean optional = mayLack && (field.ask() == Ask.OPTIONAL || field.ask() == Ask.OPTIONAL_UNLESS_KNOWN);
        Control.About about = about(
                name,
                optional ? text("form.optional", label) : label,
                labels.help(field).orElse(null));
        return switch (shape) {
            case Shape.Line(var max) ->
                max > LINE_MAX
                        ? new Control.Area(
                                about, typed.one(name), max, asked.choices().spoken(field, asked))
                        : line(about, typed.one(name), null);
            case Shape.Whole _ ->
                new Control.Line(
                        about, typed.one(name), true, labels.unit(field).orElse(null), null);
            case Shape.Flag _ -> flag(about, optional);
            case Shape.Day _ -> new Control.Day(about(name, about.label(), dayHelp(about.help())), typed.one(name));
            case Shape.Moment _ -> moment(name, about.label(), about.help(), "", "");
            case Shape.Choice choice -> pick(about, codes(choice), optional, null);
            case Shape.Value(var type) when type == AreaCode.class -> coded(about);
            case Shape.Value(var type) when type == District.class -> district(field, about);
            case Shape.Value(var type) -> {
                List<Choice> choices = asked.choices().of(field, asked);
                yield choices.isEmpty()
                        ? line(about, typed.one(name), type == Phone.class ? "tel" : null)
                        : pick(
                                about,
                                choices,
                                optional,
                                asked.choices().usual(field, asked).orElse(null));
            }
            case Shape.Parts(var record) -> new Control.Group(about, parts(record, name));
            case Shape.Many(var of, var min, var max) -> many(field, about, of, min, max);
        };
    }

    private String dayHelp(@Nullable String help) {
        return help == null ? text("form.date.help") : help + " " + text("form.date.help");
    }

    private Control.About about(String name, String label, @Nullable String help) {
        return new Control.About(id(name), name, label, help, errors.get(name));
    }

    private static Control.Line line(Control.About about, String value, @Nullable String kind) {
        return new Control.Line(about, value, false, null, kind);
    }

    private List<Control> parts(RecordShape record, String name) {
        List<Control> parts = new ArrayList<>();
        for (Field field : record.fields()) {
            if (!field.assigned()) {
                parts.add(control(field, name + "." + field.name()));
            }
        }
        return parts;
    }

    private List<Choice> codes(Shape.Choice choice) {
        return choice.values().stream()
                .map(code -> new Choice(code.name(), asked.texts().of(code)))
                .toList();
    }

    private Control flag(Control.About about, boolean optional) {
        List<Choice> answers =
                new ArrayList<>(List.of(new Choice("true", text("web.yes")), new Choice("false", text("web.no"))));
        if (optional) {
            answers.add(new Choice("", text("form.notKnown")));
        }
        return new Control.Pick(
                about, Control.Look.RADIOS, options(answers, List.of(typed.one(about.name()))), null, null);
    }

    private Control pick(Control.About about, List<Choice> choices, boolean optional, @Nullable String usual) {
        List<Choice> all = new ArrayList<>(choices);
        // The usual one comes first; it is chosen from the start only where one must be.
        choices.stream().filter(c -> c.value().equals(usual)).findFirst().ifPresent(first -> {
            all.remove(first);
            all.addFirst(first);
        });
        Control.Look look = choices.size() > RADIOS_MAX ? Control.Look.SELECT : Control.Look.RADIOS;
        if (look == Control.Look.SELECT) {
            all.addFirst(new Choice("", text(optional ? "form.none" : "form.choose")));
        } else if (optional) {
            all.add(new Choice("", text("form.none")));
        }
        String only = choices.size() == 1 ? choices.getFirst().value() : "";
        String first = optional ? "" : Objects.requireNonNullElse(usual, only);
        return new Control.Pick(about, look, options(all, List.of(value(about.name(), first))), null, null);
    }

    /** The officer's own district to begin with, or none: then the place is outside the State, or nobody knows where. */
    private Control district(Field field, Control.About about) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", text("form.district.none"))));
        all.addAll(asked.choices().of(field, asked));
        String name = about.name();
        boolean answered =
                typed.inputs().containsKey(name) || typed.any(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
        String chosen =
                answered ? typed.one(name) : asked.choices().usual(field, asked).orElse("");
        return new Control.Pick(about, Control.Look.SELECT, options(all, List.of(chosen)), null, null);
    }

    private Control coded(Control.About about) {
        Areas areas = asked.names().areas();
        String given = typed.one(about.name()).strip();
        Areas.Read read = given.isEmpty() ? new Areas.Read(Optional.empty(), List.of()) : areas.read(given);
        return new Control.Coded(
                about,
                read.one().map(areas::text).orElse(given),
                read.one()
                        .map(code -> placed(code))
                        .orElse(
                                given.isEmpty()
                                        ? null
                                        : text(read.near().isEmpty() ? "form.area.none" : "form.area.several")),
                read.near().stream()
                        .map(code -> new Choice(about.name() + "=" + areas.text(code), placed(code)))
                        .toList());
    }

    private String placed(AreaCode code) {
        return text(
                "form.area",
                asked.names().areas().text(code),
                text("places.level." + code.level().name()));
    }

    private static List<Control.Option> options(List<Choice> choices, List<String> chosen) {
        // An empty choice is shown as chosen only by a drop-down list, which does so by itself.
        return choices.stream()
                .map(c -> new Control.Option(c.value(), c.label(), !c.value().isEmpty() && chosen.contains(c.value())))
                .toList();
    }

    private Control many(Field field, Control.About about, Shape of, int min, int max) {
        if (of instanceof Shape.Choice choice) {
            return boxes(field, about, codes(choice), null);
        }
        if (of instanceof Shape.Value(var type)) {
            List<Choice> choices = asked.choices().of(field, asked);
            if (!choices.isEmpty()) {
                return boxes(field, about, choices, type == Section.class ? other(about) : null);
            }
            if (field.fact() == Fact.ACCUSED_NOT_SENT_UP || field.fact() == Fact.ACCUSED_SENT_UP) {
                return boxes(field, about, choices, null);
            }
        }
        return rows(field, about, of, min, max);
    }

    private Control boxes(Field field, Control.About about, List<Choice> choices, Control.@Nullable Line other) {
        List<Follows.Given> given = new ArrayList<>();
        typed.all(about.name()).forEach(value -> given.add(new Follows.Given(about.name(), value)));
        if (other != null) {
            given.add(new Follows.Given(other.about().name(), other.value()));
        }
        return new Control.Pick(
                about,
                Control.Look.CHECKBOXES,
                options(choices, typed.all(about.name())),
                other,
                follows(field, given));
    }

    private @Nullable Follows follows(Field field, List<Follows.Given> given) {
        List<Follows.Given> some =
                given.stream().filter(one -> !one.text().isBlank()).toList();
        return asked.choices().follows(field, some, typed, asked).orElse(null);
    }

    /** A court may find a section that nobody alleged. */
    private Control.Line other(Control.About about) {
        String name = about.name() + ".other";
        Control.About other = new Control.About(
                id(name), name, text("form.other", about.label()), text("form.other.help"), errors.get(name));
        return line(other, typed.one(name), null);
    }

    private Control rows(Field field, Control.About about, Shape of, int min, int max) {
        List<Integer> numbers = new ArrayList<>(typed.rows(about.name()));
        boolean adds = typed.one(Typed.ADD).equals(about.name()) && numbers.size() < max;
        if (adds) {
            numbers.add(numbers.isEmpty() ? 0 : numbers.getLast() + 1);
        }
        int least = Math.min(min, EMPTY_ROWS_MAX);
        while (numbers.size() < least) {
            numbers.add(numbers.isEmpty() ? 0 : numbers.getLast() + 1);
        }
        String item = labels.item(field);
        List<Control.Row> rows = IntStream.range(0, numbers.size())
                .mapToObj(at -> {
                    String name = about.name() + "." + numbers.get(at);
                    String title = text("form.item", item, Integer.toString(at + 1));
                    boolean fresh = adds && at == numbers.size() - 1;
                    return new Control.Row(name, title, row(field, of, name, title), numbers.size() > least, fresh);
                })
                .toList();
        String add = numbers.size() < max ? text(numbers.isEmpty() ? "form.add" : "form.addAnother", item) : null;
        List<Follows.Given> given = numbers.stream()
                .map(number -> about.name() + "." + number)
                .map(name -> new Follows.Given(name, typed.one(name)))
                .toList();
        return new Control.Rows(about, rows, add, follows(field, given));
    }

    private List<Control> row(Field field, Shape of, String name, String title) {
        return of instanceof Shape.Parts(var record)
                ? parts(record, name)
                : List.of(withoutHelp(control(field, of, name, title, false)));
    }

    /** The list's help stands above the list, once. */
    private static Control withoutHelp(Control control) {
        if (control instanceof Control.Line line) {
            Control.About about = line.about();
            return new Control.Line(
                    new Control.About(about.id(), about.name(), about.label(), null, about.error()),
                    line.value(),
                    line.number(),
                    line.unit(),
                    line.kind());
        }
        return control;
    }

    private String text(String key, Object... arguments) {
        return asked.texts().of(key, arguments);
    }
}
