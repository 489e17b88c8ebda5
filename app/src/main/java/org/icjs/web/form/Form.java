package org.icjs.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjs.docket.EntryType;
import org.icjs.docket.Field;
import org.icjs.docket.Finding;
import org.icjs.docket.Shape;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Refused;
import org.icjs.web.Areas;
import org.icjs.web.SummaryRow;
import org.icjs.web.Wrong;
import org.springframework.util.MultiValueMap;

/**
 * A form as it is shown.
 *
 * @param law citations, for example {@code BNSS 173(1)}
 * @param known what the docket holds, with its sources
 * @param chosen what followed from the offer, as people read it
 * @param hidden inputs that are sent and not seen, in order
 * @param choosesSubject whether it only asks whom or what the act is about; then it is sent with GET
 * @param confirms contradictions that the officer may confirm
 * @param draft under which key a browser keeps what is being typed
 * @param answered whether it comes back with what was typed, so that no draft is to be put over it
 */
public record Form(
        EntryType type,
        String heading,
        String about,
        List<String> law,
        List<SummaryRow> known,
        List<SummaryRow> chosen,
        List<Hidden> hidden,
        List<Control> controls,
        boolean choosesSubject,
        List<Wrong> errors,
        List<String> confirms,
        String draft,
        boolean answered,
        Map<String, String> preset) {
    public Form {
        law = List.copyOf(law);
        known = List.copyOf(known);
        chosen = List.copyOf(chosen);
        hidden = List.copyOf(hidden);
        controls = List.copyOf(controls);
        errors = List.copyOf(errors);
        confirms = List.copyOf(confirms);
        preset = Map.copyOf(preset);
    }

    /** An input that is sent and not seen. */
    public record Hidden(String name, String value) {}

    /** Whether something in it can be dictated. */
    public boolean dictated() {
        return controls.stream()
                .anyMatch(control ->
                        control instanceof Control.Area area && !area.spoken().isEmpty());
    }

    /** The form as it is first shown. */
    public static Form of(Asked asked) {
        return form(asked, Complaints.none(), Typed.nothing());
    }

    /** The same with a row more or less, or with a draft put back: {@link Typed#asksForChange}. */
    public static Form changed(Asked asked, MultiValueMap<String, String> inputs) {
        return form(asked, Complaints.none(), new Typed(inputs).changed());
    }

    /** The same with what is wrong, the input kept. Contradictions ask to be confirmed. */
    public static Form again(Asked asked, Bound bound, List<Finding> findings) {
        return form(asked, Complaints.of(asked, bound, findings), bound.typed());
    }

    /** Reads what was sent. Whether it fits the docket is asked of the journal. */
    public static Bound bind(Asked asked, MultiValueMap<String, String> inputs) {
        return Binding.bind(
                asked.type(),
                new Typed(asked.choices().sourced(inputs, asked)),
                asked.preset(),
                asked.names().areas());
    }

    /** The same without registers: a place is typed as its code. */
    static Bound bind(EntryType type, MultiValueMap<String, String> inputs, Map<String, String> preset) {
        return Binding.bind(type, new Typed(inputs), preset, Areas.codes());
    }

    private static Form form(Asked asked, Complaints complaints, Typed typed) {
        List<SummaryRow> known = asked.subjectOpen() ? List.of() : new AlreadyKnown(asked).rows();
        return form(asked, complaints, controls(asked, new Controls(asked, typed, complaints.byInput())), known, typed);
    }

    static Form form(Asked asked, Complaints complaints, List<Control> controls, List<SummaryRow> known, Typed typed) {
        EntryType type = asked.type();
        return new Form(
                type,
                asked.texts().of("entry." + type.name()),
                asked.texts().of("entry." + type.name() + ".about"),
                type.under(),
                known,
                chosen(asked),
                hidden(asked, typed),
                controls,
                asked.subjectOpen(),
                complaints.summary(
                        controls.stream().map(control -> control.about().name()).collect(Collectors.toSet())),
                complaints.contradictions(),
                draft(asked),
                typed.sent(),
                asked.preset());
    }

    /** One for each officer's act in a case; the browser adds the officer. */
    private static String draft(Asked asked) {
        String docket = asked.docket().isEmpty() ? "new" : asked.docket().id().toString();
        return docket + ":" + asked.type().name() + ":" + new TreeMap<>(asked.preset());
    }

    private static List<Control> controls(Asked asked, Controls controls) {
        List<Field> fields = asked.type().fields();
        if (asked.subjectOpen()) {
            return controls.of(List.of(fields.get(asked.type().shape().subject())));
        }
        List<Control> all = new ArrayList<>();
        all.add(controls.moment(
                "occurredAt",
                asked.texts().of("form.when"),
                asked.texts().of("form.when.help"),
                Times.dateInput(asked.now()),
                Times.timeInput(asked.now())));
        all.addAll(controls.of(fields.stream().filter(asked::asks).toList()));
        return all;
    }

    private static List<SummaryRow> chosen(Asked asked) {
        Labels labels = new Labels(asked.texts(), asked.type());
        ValueText text = new ValueText(asked.texts(), asked.names(), asked.docket(), asked.sight());
        return asked.type().fields().stream()
                .filter(field -> asked.preset().containsKey(field.name()))
                .map(field -> SummaryRow.of(
                        labels.name(field), shown(field, asked.preset().getOrDefault(field.name(), ""), asked, text)))
                .toList();
    }

    private static String shown(Field field, String given, Asked asked, ValueText text) {
        try {
            return switch (field.shape()) {
                case Shape.Choice choice ->
                    choice.values().stream()
                            .filter(code -> code.name().equals(given))
                            .map(asked.texts()::of)
                            .findFirst()
                            .orElse(given);
                case Shape.Value(var type) when type == PersonRef.class -> text.person(PersonRef.parse(given));
                case Shape.Value(var type) when type == ExhibitRef.class -> text.exhibit(ExhibitRef.parse(given));
                case Shape.Value(var type) when type == EntryId.class -> text.of(EntryId.parse(given));
                case Shape.Flag _ -> text.of(Boolean.valueOf(given));
                default ->
                    asked.choices().of(field, asked).stream()
                            .filter(choice -> choice.value().equals(given))
                            .map(Choice::label)
                            .findFirst()
                            .orElse(given);
            };
        } catch (Refused _) {
            return given;
        }
    }

    private static List<Hidden> hidden(Asked asked, Typed typed) {
        List<Hidden> hidden = new ArrayList<>();
        boolean subject = asked.subjectOpen();
        new TreeMap<>(asked.preset()).forEach((name, value) -> {
            hidden.add(new Hidden(name, value));
            if (!subject) {
                hidden.add(new Hidden(Presets.NAMES, name));
            }
        });
        if (!subject) {
            hidden.add(new Hidden("requestKey", key(typed)));
            // What is shown now is what the officer has seen.
            hidden.add(new Hidden(
                    "version", Integer.toString(asked.docket().entries().size())));
        }
        return hidden;
    }

    private static String key(Typed typed) {
        String key = typed.one("requestKey");
        return key.matches("[0-9a-zA-Z-]{8,64}") ? key : UUID.randomUUID().toString();
    }
}
