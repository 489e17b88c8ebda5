package org.icjs.journey;

import java.util.List;

/**
 * A whole case as its officers file it, act by act; or cases that touch each other.
 *
 * @param name for example {@code theft}
 */
public record GoldenCase(String name, List<Step> steps) {
    public GoldenCase {
        steps = List.copyOf(steps);
    }

    /** All of them, the simplest first. */
    public static List<GoldenCase> all() {
        return List.of(Theft.CASE, GrievousHurt.CASE, AssaultOnAWoman.CASE);
    }
}
