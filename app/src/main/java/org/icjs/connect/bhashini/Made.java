package org.icjs.connect.bhashini;

import java.util.function.Function;

/** What came of asking the service. */
public sealed interface Made<T> {
    /** @param service by whose model, with its version */
    record Good<T>(T value, String service) implements Made<T> {}

    /**
     * Nothing came.
     *
     * @param why a word of {@code connect.result.…}
     * @param later whether the same may be had later
     */
    record Not<T>(String why, boolean later) implements Made<T> {}

    default <R> Made<R> map(Function<T, R> function) {
        return switch (this) {
            case Good<T>(var value, var service) -> new Good<>(function.apply(value), service);
            case Not<T>(var why, var later) -> new Not<>(why, later);
        };
    }
}
