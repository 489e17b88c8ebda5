package org.icjs.connect.bhashini;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.icjs.web.form.Choice;

/** What languages are called. */
public final class LanguageNames {
    private LanguageNames() {}

    /** In the reader's language where its name is known there, else in English: {@code Mizo} for {@code lus}. */
    public static String of(String language, Locale reader) {
        String name = ULocale.getDisplayLanguage(language, ULocale.forLocale(reader));
        return name.isEmpty() || name.equals(language) ? ULocale.getDisplayLanguage(language, ULocale.ENGLISH) : name;
    }

    /** To choose from; those that Mizoram speaks most come first. */
    public static List<Choice> choices(List<String> languages, Locale reader) {
        List<String> first = List.of("lus", "en", "hi");
        return languages.stream()
                .sorted(java.util.Comparator.<String>comparingInt(
                                one -> first.contains(one) ? first.indexOf(one) : first.size())
                        .thenComparing(one -> of(one, reader)))
                .map(one -> new Choice(one, of(one, reader)))
                .toList();
    }
}
