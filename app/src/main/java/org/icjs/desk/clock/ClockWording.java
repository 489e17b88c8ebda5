package org.icjs.desk.clock;

import org.icjs.clocks.Explained;
import org.icjs.web.Texts;
import org.icjs.web.form.ValueText;

/** A clock's name and its sentence, said in the reader's language with the names that he may know. */
final class ClockWording {
    private ClockWording() {}

    static String name(String rule, Texts texts) {
        return texts.first("clock." + rule + ".name", "clock." + rule);
    }

    static String because(String rule, Explained because, ValueText values) {
        String own = "clock." + because.key();
        String key = values.texts().find(own).isPresent() ? own : "clock." + rule + "." + because.key();
        return values.texts()
                .of(
                        key,
                        because.values().stream()
                                .map(value -> said(rule, value, values))
                                .toArray());
    }

    /** Numbers stay numbers, so that a text can choose by them. */
    private static Object said(String rule, Object value, ValueText values) {
        return switch (value) {
            case Number number -> number;
            case Explained sentence -> because(rule, sentence, values);
            default -> values.of(value);
        };
    }
}
