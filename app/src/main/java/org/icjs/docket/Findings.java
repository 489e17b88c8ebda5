package org.icjs.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what stands against one entry, one line a gate: {@code check.contradict(late, "/occurredAt", …)}. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** Refuses when the condition holds; the rest is as in {@link Finding#refused}. */
    public Findings refuse(boolean when, String pointer, String code, String under, Object... values) {
        if (when) {
            found.add(Finding.refused(pointer, code, under, values));
        }
        return this;
    }

    /** Raises a contradiction when the condition holds; the rest is as in {@link Finding#contradiction}. */
    public Findings contradict(boolean when, String pointer, String code, String under, Object... values) {
        if (when) {
            found.add(Finding.contradiction(pointer, code, under, values));
        }
        return this;
    }

    /** For a gate whose values only exist where it fails. */
    public Findings add(Supplier<Optional<Finding>> gate) {
        gate.get().ifPresent(found::add);
        return this;
    }

    public Findings addAll(List<Finding> more) {
        found.addAll(more);
        return this;
    }

    public List<Finding> list() {
        return List.copyOf(found);
    }
}
