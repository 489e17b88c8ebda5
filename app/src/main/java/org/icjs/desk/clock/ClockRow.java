package org.icjs.desk.clock;

import java.util.List;
import org.icjs.web.Link;
import org.icjs.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One deadline on the case's page of clocks.
 *
 * @param section cited
 * @param about whom it is about; empty for the case or a thing
 * @param left null where the law sets no fixed time, where it cannot be told, or once it is done
 * @param due the last day or moment, or a right's first day; empty without one
 * @param because what began it, what has happened, what follows; empty where it rests on something withheld from the reader
 * @param basis the entries that it rests on, as far as the reader may see them
 * @param withheld how many more it rests on
 */
public record ClockRow(
        String clock,
        String section,
        String about,
        String status,
        Tone tone,
        String due,
        @Nullable TimeLeft left,
        String because,
        String owner,
        List<Link> basis,
        int withheld) {
    public ClockRow {
        basis = List.copyOf(basis);
    }
}
