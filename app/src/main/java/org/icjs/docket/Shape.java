package org.icjs.docket;

import java.util.List;

/** What form a component's value has: the same for JSON, forms, schemas and validation. */
public sealed interface Shape {
    /** Free text of at most so many characters. */
    record Line(int max) implements Shape {}

    /** A kernel type that is written as one text: a name, a section, a number, a reference. */
    record Value(Class<?> type) implements Shape {}

    /** A whole number within bounds, both included. */
    record Whole(long min, long max) implements Shape {}

    /** Yes or no. */
    record Flag() implements Shape {}

    /** An instant; JSON in UTC with milliseconds, forms in India time. */
    record Moment() implements Shape {}

    /** A calendar day in India, {@code yyyy-MM-dd}. */
    record Day() implements Shape {}

    /** One of a closed list of codes. */
    record Choice(Class<? extends Enum<?>> codes) implements Shape {
        public List<? extends Enum<?>> values() {
            return List.of(codes.getEnumConstants());
        }
    }

    /** Several of one shape, bounds included. */
    record Many(Shape of, int min, int max) implements Shape {}

    /** A record with components of its own. */
    record Parts(RecordShape record) implements Shape {}
}
