package org.icjs.web.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.icjs.docket.Entry;
import org.icjs.docket.Fault;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a form's input is as an act.
 *
 * @param body the entry's body as the API would send it
 * @param entry null where there is a fault
 * @param occurredAt in India time as typed, to the minute; null where it can't be read
 * @param faults each with its JSON pointer; empty if all is well
 * @param inputs which input each JSON pointer came from
 */
public record Bound(
        Json.Obj body,
        @Nullable Entry entry,
        @Nullable Instant occurredAt,
        List<Fault> faults,
        Map<String, String> inputs,
        Typed typed) {
    public Bound {
        faults = List.copyOf(faults);
        inputs = Map.copyOf(inputs);
    }

    /** The same for a form sent twice; made with the form. */
    public String requestKey() {
        return typed.one("requestKey");
    }

    /** How many entries of the docket the officer had before him; null if the form did not say. */
    public @Nullable Integer version() {
        String version = typed.one("version");
        return version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
    }

    /** Whether the officer has said of contradictions that it was so. */
    public boolean confirmed() {
        return typed.one("confirmed").equals("true");
    }

    /** The input to which a fault or finding at this pointer leads: its own, or the nearest around or inside it. */
    String input(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            String name = inputs.get(at);
            if (name != null) {
                return name;
            }
        }
        return "";
    }
}
