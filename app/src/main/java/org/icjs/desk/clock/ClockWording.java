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
        Object[] said = because.values().stream()
                .map(value -> value instanceof Integer number ? values.of(number.longValue()) : values.of(value))
                .toArray();
        return values.texts().of(key, said);
    }
}
