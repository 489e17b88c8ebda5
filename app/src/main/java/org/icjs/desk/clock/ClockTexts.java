package org.icjs.desk.clock;

import org.icjs.clocks.Explained;
import org.icjs.web.Texts;
import org.icjs.web.form.ValueText;

/** A clock's name and its sentence, said in the reader's language with the names that he may know. */
final class ClockTexts {
    private ClockTexts() {}

    static String name(String rule, Texts texts) {
        return texts.of("clock." + rule);
    }

    static String because(Explained because, ValueText values) {
        Object[] said =
                because.values().stream().map(value -> shown(value, values)).toArray();
        return values.texts().of("clock." + because.key(), said);
    }

    /** Numbers stay numbers, so that a text can choose by them; a sentence can be part of another. */
    private static Object shown(Object value, ValueText values) {
        return switch (value) {
            case Number number -> number;
            case Explained sentence -> because(sentence, values);
            default -> values.of(value);
        };
    }
}
