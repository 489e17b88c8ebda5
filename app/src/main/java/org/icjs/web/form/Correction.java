package org.icjs.web.form;

import java.time.Instant;
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
import org.icjs.docket.Finding;
import org.icjs.docket.RecordEntry;
import org.icjs.docket.Recorded;
import org.icjs.kernel.IndiaTime;
import org.icjs.verifier.Json;
import org.icjs.web.Links;
import org.icjs.web.Source;
import org.icjs.web.SummaryRow;
import org.springframework.util.MultiValueMap;

/** The form that puts right one component of an earlier entry: the value as it stands, then the right value and the reason. */
public final class Correction {
    public static final EntryType TYPE = EntryType.of(RecordEntry.FactCorrected.class);

    private static final String VALUE = "value";

    private final Asked asked;
    private final Recorded target;
    private final Component component;

    private Correction(Asked asked, Recorded target, Component component) {
        this.asked = asked;
        this.target = target;
        this.component = component;
    }

    /**
     * Empty where there is no such component, it is not the officer's own office that stated it, or he may not see it.
     *
     * @param asked of {@link #TYPE}
     */
    public static Optional<Correction> of(Asked asked, Recorded target, String pointer) {
        return Component.at(target.entry(), pointer)
                .filter(component -> target.office().equals(asked.office()))
                .filter(component -> asked.sight().sees(target, component.group()))
                .map(component -> new Correction(asked, target, component));
    }

    public Form form() {
        Object value = component.value();
        Typed old = value == null
                ? Typed.nothing()
                : new Typed(
                        Inputs.of(shown().shape(), Codec.json(component.field().shape(), value), VALUE));
        return Form.form(asked, Complaints.none(), controls(old, Map.of()), known(), old);
    }

    public Form changed(MultiValueMap<String, String> inputs) {
        Typed typed = new Typed(inputs).changed();
        return Form.form(asked, Complaints.none(), controls(typed, Map.of()), known(), typed);
    }

    public Form again(Bound bound, List<Finding> findings) {
        Complaints complaints = Complaints.of(asked, bound, findings);
        return Form.form(asked, complaints, controls(bound.typed(), complaints.byInput()), known(), bound.typed());
    }

    /** Reads the right value by the shape of the component that it corrects. */
    public Bound bind(MultiValueMap<String, String> inputs) {
        Typed typed = new Typed(inputs);
        Binding binding = new Binding(typed, Map.of(), asked.names().areas());
        List<Fault> faults = new ArrayList<>();
        Map<String, Json> body = new HashMap<>();
        body.put("entry", new Json.Str(target.id().toString()));
        body.put("component", new Json.Str(component.pointer()));
        body.put("group", new Json.Str(component.group().name()));
        Json value = binding.member(shown(), VALUE, "/" + VALUE);
        if (value == null) {
            faults.add(new Fault("/" + VALUE, "missing"));
        } else {
            List<Fault> inside = new ArrayList<>();
            Codec.readValue(component.field().shape(), value, inside);
            inside.forEach(fault -> faults.add(new Fault("/" + VALUE + fault.pointer(), fault.code())));
            body.put(VALUE, new Json.Str(value.canonical()));
        }
        Json reason = binding.member(reason(), "reason", "/reason");
        if (reason != null) {
            body.put("reason", reason);
        }
        return binding.bound(TYPE, new Json.Obj(body), faults);
    }

    /** Every value can be put right, also one that could have been left out; it can't be taken away. */
    private Field shown() {
        Field field = component.field();
        return new Field(field.name(), field.fact(), Ask.REQUIRED, false, field.shape(), field.targets(), field.role());
    }

    private static Field reason() {
        return TYPE.fields().getLast();
    }

    private List<Control> controls(Typed typed, Map<String, String> errors) {
        Controls controls = new Controls(asked, typed, errors);
        Instant now = asked.now();
        return List.of(
                controls.moment(
                        "occurredAt",
                        asked.texts().of("form.when"),
                        asked.texts().of("form.when.help"),
                        Times.dateInput(now),
                        Times.timeInput(now)),
                controls.control(shown(), VALUE),
                controls.control(reason(), "reason"));
    }

    private List<SummaryRow> known() {
        Object value = component.value();
        ValueText text = new ValueText(asked.texts(), asked.names(), asked.docket(), asked.sight());
        String entered = asked.texts()
                .of(
                        "web.source",
                        asked.names().officer(target.officer()),
                        asked.names().office(target.office()),
                        IndiaTime.show(target.recordedAt()));
        return List.of(new SummaryRow(
                new Labels(asked.texts(), EntryType.of(target.entry().getClass())).name(component.field()),
                value == null
                        ? asked.texts().of("form.none")
                        : text.of(
                                value,
                                component.field().shape(),
                                component.field().fact()),
                new Source(entered, Links.entry(asked.docket().id(), target.id())),
                null));
    }
}
