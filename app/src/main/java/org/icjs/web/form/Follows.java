package org.icjs.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from what was typed into one component, to be read beside it while the form is filled in.
 *
 * @param intro what it was judged by, for example the law of which day
 * @param watched names of the other inputs that have a say in it
 */
public record Follows(String intro, List<Item> items, List<String> watched) {
    public Follows {
        items = List.copyOf(items);
        watched = List.copyOf(watched);
    }

    /** One value as it was typed, with the name of its input. */
    public record Given(String input, String text) {}

    /**
     * Of one value.
     *
     * @param notes what is to be decided or put right, before anything else
     */
    public record Item(String title, List<String> notes, List<Choose> chooses, List<Part> parts) {
        public Item {
            notes = List.copyOf(notes);
            chooses = List.copyOf(chooses);
            parts = List.copyOf(parts);
        }
    }

    /** A value that can be put in the place of the one that was typed, by a button. */
    public record Choose(String input, String value, String label) {
        /** As {@link Typed#SET} sends it. */
        public String sent() {
            return input + "=" + value;
        }
    }

    /** Several answers about one thing. */
    public record Part(@Nullable String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One answer.
     *
     * @param why its reason and source; empty where it speaks for itself
     */
    public record Line(String question, String answer, String why) {}
}
