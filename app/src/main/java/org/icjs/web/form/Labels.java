package org.icjs.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Fault;
import org.icjs.docket.Field;
import org.icjs.docket.Finding;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Shape;
import org.icjs.web.Numbers;
import org.icjs.web.Texts;
import org.jspecify.annotations.Nullable;

/** What a component is called: by its fact, or, where it states none, by its place. */
public record Labels(Texts texts, EntryType type) {

    /** Its name, for lists of what is known. */
    public String name(Field field) {
        Fact fact = field.fact();
        return special(field)
                .orElseGet(() -> fact == null ? texts.of("field." + field.name()) : texts.of("fact." + fact.name()));
    }

    public String name(Fact fact) {
        return texts.of("fact." + fact.name());
    }

    /** As a form asks for it. */
    String ask(Field field) {
        Fact fact = field.fact();
        return special(field)
                .or(() -> fact == null ? Optional.empty() : texts.find("fact." + fact.name() + ".ask"))
                .orElseGet(() -> name(field));
    }

    Optional<String> help(Field field) {
        Fact fact = field.fact();
        return texts.find((fact == null ? "field." + field.name() : "fact." + fact.name()) + ".help");
    }

    Optional<String> unit(Field field) {
        return Optional.ofNullable(field.fact()).flatMap(fact -> texts.find("fact." + fact.name() + ".unit"));
    }

    /** One of a list. */
    String item(Field field) {
        Fact fact = field.fact();
        return Optional.ofNullable(fact)
                .flatMap(f -> texts.find("fact." + f.name() + ".item"))
                .orElseGet(() -> name(field));
    }

    /** What stands at a JSON pointer, with the lists around it: <q>Suspect 2, Name</q>. */
    public String at(String pointer) {
        return pointer.equals("/occurredAt")
                ? texts.of("form.when.name")
                : place(pointer).words();
    }

    /** What is wrong with one value, beginning with where: <q>Suspect 2, Age: Give a whole number from 0 to 130.</q>. */
    public String wrong(Fault fault) {
        @Nullable Field field = place(fault.pointer()).field();
        String why = field != null
                        && field.shape() instanceof Shape.Whole(var min, var max)
                        && fault.code().equals("number.bounds")
                ? texts.of("refused.number.bounds", Numbers.lakh(min), Numbers.lakh(max))
                : texts.of("refused." + fault.code());
        return texts.of("form.wrong", at(fault.pointer()), why);
    }

    /** What stands against an act, with the section that says so, and beginning with where if it is one value. */
    public String wrong(Finding finding) {
        String text = texts.of("finding." + finding.code(), finding.values().toArray());
        String cited = finding.under().isEmpty() ? text : text + " (" + finding.under() + ")";
        return place(finding.pointer()).field() == null ? cited : texts.of("form.wrong", at(finding.pointer()), cited);
    }

    private record Place(String words, @Nullable Field field) {}

    private Place place(String pointer) {
        List<String> steps = List.of(pointer.split("/", -1));
        List<String> names = new ArrayList<>();
        @Nullable RecordShape shape = type.shape();
        @Nullable Field last = null;
        for (String step : steps.subList(1, steps.size())) {
            if (last != null && step.matches("\\d{1,4}")) {
                names.removeLast();
                names.add(texts.of("form.item", item(last), Integer.toString(Integer.parseInt(step) + 1)));
                continue;
            }
            last = field(shape, step);
            if (last == null) {
                names.add(step);
                break;
            }
            names.add(name(last));
            shape = inside(last.shape());
        }
        return new Place(names.isEmpty() ? texts.of("entry." + type.name()) : String.join(", ", names), last);
    }

    private static @Nullable Field field(@Nullable RecordShape shape, String name) {
        return shape == null
                ? null
                : shape.fields().stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable RecordShape inside(Shape shape) {
        return switch (shape) {
            case Shape.Parts(var record) -> record;
            case Shape.Many(var of, var _, var _) -> inside(of);
            case Shape.Line _,
                    Shape.Value _,
                    Shape.Whole _,
                    Shape.Flag _,
                    Shape.Moment _,
                    Shape.Day _,
                    Shape.Choice _ -> null;
        };
    }

    private Optional<String> special(Field field) {
        return texts.find("field." + type.name() + "." + field.name());
    }
}
