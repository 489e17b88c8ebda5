package org.icjs.web.form;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Shape;
import org.icjs.docket.Unknown;
import org.icjs.verifier.Group;
import org.jspecify.annotations.Nullable;

/**
 * One component of an entry that was recorded.
 *
 * @param pointer JSON pointer into the entry's body, for example {@code /complainants/0/name}
 * @param group of the component at the top of the entry in which it stands
 * @param value null where it was left out, withheld or erased
 */
public record Component(
        String pointer, Field field, Group group, @Nullable Object value) {

    /** Where an entry states a fact about somebody or something; {@code about} is empty for the case and for the act itself. */
    static Optional<Component> stating(Entry entry, Fact fact, String about) {
        return entry instanceof Unknown
                ? Optional.empty()
                : stating(EntryType.of(entry.getClass()).shape(), entry, fact, about, "", null);
    }

    private static Optional<Component> stating(
            RecordShape shape, Object record, Fact fact, String about, String at, @Nullable Group within) {
        int subject = shape.subject();
        Object whom = subject < 0 ? null : shape.get(record, subject);
        for (int i = 0; i < shape.fields().size(); i++) {
            Field field = shape.fields().get(i);
            Object value = shape.get(record, i);
            String pointer = at + "/" + field.name();
            Group group = within == null ? field.group() : within;
            boolean same = fact.scope() == Fact.Scope.CASE
                    || about.isEmpty()
                    || (whom != null && about.equals(whom.toString()));
            if (field.fact() == fact && same && !field.assigned()) {
                return Optional.of(new Component(pointer, field, group, value));
            }
            if (value instanceof List<?> items
                    && field.shape() instanceof Shape.Many(Shape.Parts(var inner), var _, var _)) {
                for (int item = 0; item < items.size(); item++) {
                    Optional<Component> found =
                            stating(inner, items.get(item), fact, about, pointer + "/" + item, group);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The component at a JSON pointer, if it states a fact that can be corrected. */
    public static Optional<Component> at(Entry entry, String pointer) {
        if (entry instanceof Unknown || !pointer.startsWith("/")) {
            return Optional.empty();
        }
        List<String> steps = List.of(pointer.substring(1).split("/", -1));
        return at(EntryType.of(entry.getClass()).shape(), entry, steps, pointer, null);
    }

    private static Optional<Component> at(
            RecordShape shape, Object record, List<String> steps, String pointer, @Nullable Group within) {
        for (int i = 0; i < shape.fields().size(); i++) {
            Field field = shape.fields().get(i);
            if (field.name().equals(steps.getFirst())) {
                Object value = shape.get(record, i);
                Group group = within == null ? field.group() : within;
                if (steps.size() == 1) {
                    return field.fact() == null || field.assigned()
                            ? Optional.empty()
                            : Optional.of(new Component(pointer, field, group, value));
                }
                return field.shape() instanceof Shape.Many(Shape.Parts(var inner), var _, var _)
                                && value instanceof List<?> items
                                && steps.size() > 2
                                && steps.get(1).matches("\\d{1,3}")
                                && Integer.parseInt(steps.get(1)) < items.size()
                        ? at(
                                inner,
                                items.get(Integer.parseInt(steps.get(1))),
                                steps.subList(2, steps.size()),
                                pointer,
                                group)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
