package org.icjs.journey;

import java.time.Duration;
import java.util.Map;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.identity.Duty;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Json;

/**
 * One act in a golden case: what its officer types and picks, and nothing that the system knows or gives.
 *
 * @param docket which of the case's dockets it is in, for example {@code theft}; the first step of each opens it
 * @param label by which later steps refer to this entry: {@code @label} stands for its id
 * @param by the duty of the officer who acts
 * @param at after the case began
 * @param facts as the public API takes them
 */
public record Step(
        String docket,
        String label,
        OfficeCode office,
        Duty by,
        Class<? extends Entry> entry,
        Duration at,
        Map<String, Json> facts) {
    public Step {
        facts = Map.copyOf(facts);
    }

    public EntryType type() {
        return EntryType.of(entry);
    }
}
