package org.icjs.persons.page;

import java.util.Optional;
import org.icjs.kernel.Refused;
import org.icjs.kernel.Words;

/** The reason that an officer gives in words: long enough to say something. */
final class Why {
    private static final int LEAST = 10;
    private static final int MOST = 1000;

    private Why() {}

    static Optional<String> of(String typed) {
        try {
            String text = Words.text(typed, MOST);
            return text.length() < LEAST ? Optional.empty() : Optional.of(text);
        } catch (Refused _) {
            return Optional.empty();
        }
    }
}
