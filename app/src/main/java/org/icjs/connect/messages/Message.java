package org.icjs.connect.messages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told to one person.
 *
 * @param key the same key is the same message: it is sent once, however often it is put; at most 200 characters
 * @param language of the receiver; what has no text in it is said in English
 * @param values for the template, in its order: numbers of cases, dates, offices; never a name, an offence or an address
 * @param useless after this moment it is not worth sending; null if always
 */
public record Message(
        String key,
        Notice notice,
        Address to,
        Locale language,
        List<String> values,
        @Nullable Instant useless) {
    public static final int VALUE_MAX = 120;

    public Message {
        values = List.copyOf(values);
        if (key.isBlank() || key.length() > 200) {
            throw new IllegalArgumentException("a message needs a key of 1 to 200 characters");
        }
        if (values.stream()
                .anyMatch(value -> value.length() > VALUE_MAX || value.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException("a value of a message is one short line");
        }
    }
}
