package org.icjs.journey;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.identity.Duty;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Json;

/**
 * One act in a golden case: what its officer types and picks, and nothing that the system knows or gives. {@link Names} says
 * what the texts among its facts stand for that begin with a mark.
 *
 * @param docket which of the case's dockets it is in, for example {@code theft}; the first step of each opens it
 * @param label by which later steps refer to this entry: {@code @label} stands for its id
 * @param by the duty of the officer who acts
 * @param at after the beginning of the day on which the case began, India time
 * @param facts as the public API takes them
 * @param preset components among them that the officer's desk fills: whom the act is about, which order it rests on
 */
public record Step(
        String docket,
        String label,
        OfficeCode office,
        Duty by,
        Class<? extends Entry> entry,
        Duration at,
        Map<String, Json> facts,
        Set<String> preset) {
    public Step {
        facts = Map.copyOf(facts);
        preset = Set.copyOf(preset);
    }

    public EntryType type() {
        return EntryType.of(entry);
    }
}
