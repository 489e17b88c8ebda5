package org.icjs.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Texts in one language. */
public record Texts(MessageSource messages, Locale locale) {
    /** The text; arguments stand for {@code {0}}, {@code {1}} … Numbers are to be given as text, grouped as in India. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, locale);
    }

    /** A text that need not exist, for example a field's help. */
    public Optional<String> find(String key) {
        @Nullable String text = messages.getMessage(key, null, "", locale);
        return text == null || text.isEmpty() || text.equals(key) ? Optional.empty() : Optional.of(text);
    }

    /** The text of the first key that exists. */
    public String first(String... keys) {
        for (String key : keys) {
            Optional<String> found = find(key);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return of(keys[keys.length - 1]);
    }

    /** A code of a closed list; {@code Party.Custody.ON_BAIL} is message {@code enum.Party.Custody.ON_BAIL}. */
    public String of(Enum<?> code) {
        return of(key(code));
    }

    static String key(Enum<?> code) {
        Class<?> type = code.getDeclaringClass();
        String inPackage = type.getName().substring(type.getPackageName().length() + 1);
        return "enum." + inPackage.replace('$', '.') + "." + code.name();
    }
}
