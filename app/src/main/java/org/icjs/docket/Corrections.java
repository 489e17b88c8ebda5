package org.icjs.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.icjs.verifier.Json;
import org.icjs.verifier.JsonException;
import org.jspecify.annotations.Nullable;

/** What a correction points at. */
final class Corrections {
    private Corrections() {}

    /**
     * The corrected fact.
     *
     * @param about whom or what the fact is about: a reference, or null for the case
     * @param value the new value
     */
    record Found(Fact fact, @Nullable Object about, Shape shape, Object value) {}

    /** The fact that a correction changes; empty where its component names no fact of that entry or its value does not fit. */
    static Optional<Found> of(Recorded target, RecordEntry.FactCorrected correction) {
        if (target.entry() instanceof Unknown) {
            return Optional.empty();
        }
        List<String> steps = List.of(correction.component().split("/", -1));
        RecordShape shape = EntryType.of(target.entry().getClass()).shape();
        return find(shape, target.entry(), steps.subList(1, steps.size()), correction.value());
    }

    private static Optional<Found> find(RecordShape shape, Object record, List<String> steps, String json) {
        int at = steps.isEmpty() ? -1 : place(shape, steps.getFirst());
        if (at < 0) {
            return Optional.empty();
        }
        Field field = shape.fields().get(at);
        if (steps.size() == 1) {
            int subject = shape.subject();
            return found(field, subject < 0 ? null : shape.get(record, subject), json);
        }
        if (field.shape() instanceof Shape.Many(Shape.Parts(var inner), var _, var _)
                && shape.get(record, at) instanceof List<?> items
                && steps.get(1).matches("\\d{1,3}")
                && Integer.parseInt(steps.get(1)) < items.size()) {
            Object item = items.get(Integer.parseInt(steps.get(1)));
            return find(inner, item, steps.subList(2, steps.size()), json);
        }
        return Optional.empty();
    }

    /** The group in which the corrected component stands. */
    static Optional<org.icjs.verifier.Group> group(Entry entry, String component) {
        String[] steps = component.split("/", -1);
        if (entry instanceof Unknown || steps.length < 2) {
            return Optional.empty();
        }
        RecordShape shape = EntryType.of(entry.getClass()).shape();
        int at = place(shape, steps[1]);
        return at < 0 ? Optional.empty() : Optional.of(shape.fields().get(at).group());
    }

    private static int place(RecordShape shape, String name) {
        for (int i = 0; i < shape.fields().size(); i++) {
            if (shape.fields().get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Found> found(Field field, @Nullable Object about, String json) {
        Fact fact = field.fact();
        if (fact == null || field.assigned()) {
            return Optional.empty();
        }
        List<Fault> faults = new ArrayList<>();
        Object value;
        try {
            value = Codec.readValue(field.shape(), Json.read(json), faults);
        } catch (JsonException _) {
            return Optional.empty();
        }
        return value == null || !faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(fact, about, field.shape(), value));
    }
}
