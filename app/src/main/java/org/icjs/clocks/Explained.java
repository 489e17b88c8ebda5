package org.icjs.clocks;

import java.util.List;

/**
 * One sentence in plain words, as a message and its values, so that it can be said in any language.
 *
 * @param key below {@code clock.}
 * @param values numbers, {@link java.time.LocalDate}s, {@link java.time.Instant}s, sections, references of persons, enums of the law
 *     module, or further sentences; never a name
 */
public record Explained(String key, List<Object> values) {
    public Explained {
        values = List.copyOf(values);
    }

    public static Explained of(String key, Object... values) {
        return new Explained(key, List.of(values));
    }
}
