package org.icjs.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as one record tells of him, or as somebody who searches describes him. What is not told is empty or null, and counts neither
 * for nor against.
 *
 * @param names as written, in any script; the first is the main one, the others are aliases
 * @param fathers names of the father, or of a husband or guardian where the record has that in its place
 * @param mother her name
 */
public record Particulars(
        List<String> names,
        List<String> fathers,
        @Nullable String mother,
        @Nullable Gender gender,
        @Nullable BirthYears born,
        List<Abode> abodes) {
    public Particulars {
        names = List.copyOf(names);
        fathers = List.copyOf(fathers);
        abodes = List.copyOf(abodes);
    }

    /** One of whom only the name is known. */
    public static Particulars named(String name) {
        return new Particulars(List.of(name), List.of(), null, null, null, List.of());
    }
}
