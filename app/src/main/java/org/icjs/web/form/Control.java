package org.icjs.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One input of a form, or several that belong together. */
public sealed interface Control {
    About about();

    /**
     * What every input has.
     *
     * @param id of the element that an error leads to
     * @param error what is wrong with it; null if nothing is
     */
    record About(
            String id,
            String name,
            String label,
            @Nullable String help,
            @Nullable String error) {
        /** The ids of help and error, for {@code aria-describedby}; null if there is neither. */
        public @Nullable String described() {
            String ids = (help == null ? "" : id + "-help ") + (error == null ? "" : id + "-error");
            return ids.isBlank() ? null : ids.strip();
        }
    }

    /**
     * One line of text, a number with its unit, or a time of the day.
     *
     * @param kind {@code tel} or {@code time}; null for other texts
     */
    record Line(
            About about,
            String value,
            boolean number,
            @Nullable String unit,
            @Nullable String kind) implements Control {}

    /**
     * A box of several lines.
     *
     * @param spoken languages in which it can be dictated; empty where it can't
     */
    record Area(About about, String value, int max, List<Choice> spoken) implements Control {
        public Area {
            spoken = List.copyOf(spoken);
        }
    }

    /** How choices are shown. */
    enum Look {
        RADIOS,
        SELECT,
        CHECKBOXES
    }

    /** One choice as it is shown. */
    record Option(String value, String label, boolean chosen) {}

    /**
     * Choices.
     *
     * @param other for what is not on the list, as typed; null where nothing else is allowed
     * @param follows what follows from what is chosen; null where nothing does
     */
    record Pick(
            About about,
            Look look,
            List<Option> options,
            @Nullable Line other,
            @Nullable Follows follows) implements Control {
        public Pick {
            options = List.copyOf(options);
        }
    }

    /**
     * A place of the register, typed by name or code.
     *
     * @param said what was typed is taken for; null where it is for none
     * @param near what it may be meant for, each put into the input by a button; empty where it is clear
     */
    record Coded(About about, String value, @Nullable String said, List<Choice> near) implements Control {
        public Coded {
            near = List.copyOf(near);
        }
    }

    /** A calendar day. */
    record Day(About about, String value) implements Control {}

    /** A date and a time in India. */
    record Moment(About about, Day date, Line time) implements Control {}

    /** Parts of one thing: a place and its district. */
    record Group(About about, List<Control> parts) implements Control {
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Several of a kind, one after another.
     *
     * @param add what the button that adds one says; null when there can't be more
     * @param follows what follows from what was typed; null where nothing does
     */
    record Rows(
            About about,
            List<Row> rows,
            @Nullable String add,
            @Nullable Follows follows) implements Control {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One of several.
     *
     * @param title for example <q>Suspect 2</q>
     * @param removable whether it can be taken away
     * @param fresh whether it was just added, so that the keyboard goes there
     */
    record Row(String name, String title, List<Control> controls, boolean removable, boolean fresh) {
        public Row {
            controls = List.copyOf(controls);
        }
    }
}
