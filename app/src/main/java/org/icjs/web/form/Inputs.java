package org.icjs.web.form;

import java.time.Instant;
import java.time.LocalDate;
import org.icjs.docket.EntryType;
import org.icjs.docket.Field;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Shape;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.PersonRef;
import org.icjs.verifier.Json;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The way back: what would have to be typed for a value. A correction begins with the old value. Times lose their seconds. */
public final class Inputs {
    private final MultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();

    private Inputs() {}

    /** What would have to be typed for the whole body of an entry. */
    public static MultiValueMap<String, String> of(EntryType type, Json.Obj body) {
        Inputs inputs = new Inputs();
        inputs.record(type.shape(), body, "");
        return inputs.inputs;
    }

    static MultiValueMap<String, String> of(Shape shape, Json value, String name) {
        Inputs inputs = new Inputs();
        inputs.value(shape, value, name);
        return inputs.inputs;
    }

    private void record(RecordShape shape, Json.Obj body, String prefix) {
        for (Field field : shape.fields()) {
            Json value = body.members().get(field.name());
            if (value != null && field.shape() instanceof Shape.Many && !field.assigned()) {
                inputs.add(prefix + field.name() + "._", "1");
            }
            if (value != null && !field.assigned()) {
                value(field.shape(), value, prefix + field.name());
            }
        }
    }

    private void value(Shape shape, Json value, String name) {
        switch (value) {
            case Json.Str(var text)
            when shape instanceof Shape.Moment -> {
                inputs.add(name + ".date", Times.dateInput(Instant.parse(text)));
                inputs.add(name + ".time", Times.timeInput(Instant.parse(text)));
            }
            case Json.Str(var text)
            when shape instanceof Shape.Day -> inputs.add(name, Times.dateInput(LocalDate.parse(text)));
            case Json.Str(var text) -> inputs.add(name, text);
            case Json.Num(var number) -> inputs.add(name, Long.toString(number));
            case Json.Bool(var flag) -> inputs.add(name, Boolean.toString(flag));
            case Json.Obj part when shape instanceof Shape.Parts(var record) -> record(record, part, name + ".");
            case Json.Arr(var items)
            when shape instanceof Shape.Many(var of, var _, var _) -> {
                for (int i = 0; i < items.size(); i++) {
                    value(of, items.get(i), chosen(of) ? name : name + "." + i);
                }
            }
            case Json.Obj _, Json.Arr _, Json.Null _, Json.Dec _ ->
                throw new IllegalArgumentException("not a value of that shape");
        }
    }

    private static boolean chosen(Shape of) {
        return of instanceof Shape.Choice
                || (of instanceof Shape.Value(var type) && (type == PersonRef.class || type == ExhibitRef.class));
    }
}
