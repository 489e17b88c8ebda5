package org.icjs.connect.papers;

import java.util.List;
import org.icjs.docket.Recorded;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it is given: what it says, line by line.
 *
 * @param uri under which the locker keeps it
 * @param office that filed the entry, by name
 * @param name of the holder, as the docket has it
 * @param gender {@code Male}, {@code Female} or {@code Other}; empty if the docket does not say
 * @param phone of the holder, as the docket has it; null if it has none
 */
public record Copy(
        PaperKind kind,
        String uri,
        Recorded source,
        PersonRef holder,
        String title,
        String office,
        String name,
        String gender,
        @Nullable String phone,
        List<Line> lines) {

    /**
     * @param name of the fact
     * @param label what people call it
     */
    public record Line(String name, String label, String value) {}

    public Copy {
        lines = List.copyOf(lines);
    }

    /** What the code on the paper is made over: every line, in this order. */
    public String said() {
        StringBuilder said = new StringBuilder(uri).append('\n').append(source.id());
        lines.forEach(line -> said.append('\n').append(line.name()).append('=').append(line.value()));
        return said.toString();
    }
}
