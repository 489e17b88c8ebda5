package org.icjs.connect.bhashini;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A text in the letters of another language: by the service, and where it has none for the two, by the rules of ICU. */
@Component
public final class Transliteration {
    /** Said as the service where the rules did it. */
    public static final String RULES = "ICU";

    private final Bhashini bhashini;

    Transliteration(Bhashini bhashini) {
        this.bhashini = bhashini;
    }

    /** Nothing where both languages are written in the same letters, or there are no rules for them. */
    public Optional<Made.Good<String>> of(String text, String from, String to) {
        int script = script(to);
        if (script == script(from) || text.isBlank()) {
            return Optional.empty();
        }
        if (bhashini.targets(Task.TRANSLITERATION, from).contains(to)
                && bhashini.texts(Task.TRANSLITERATION, from, to, List.of(text))
                        instanceof Made.Good<List<String>>(var made, var service)) {
            return Optional.of(new Made.Good<>(made.getFirst(), service));
        }
        return byRules(text, script).map(made -> new Made.Good<>(made, RULES));
    }

    private static Optional<String> byRules(String text, int script) {
        try {
            return Optional.of(
                    Transliterator.getInstance("Any-" + UScript.getName(script)).transliterate(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** That a language is written in; Latin where ICU does not know it. */
    private static int script(String language) {
        int[] codes = UScript.getCode(new ULocale(language));
        return codes == null || codes.length == 0 ? UScript.LATIN : codes[0];
    }
}
