package org.icjs.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages in which there are texts, English first. */
public record Languages(List<Locale> all) {
    public Languages {
        all = List.copyOf(all);
    }

    /** The language of that code, for example {@code lus}, if there are texts in it. */
    public Optional<Locale> named(String code) {
        return all.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }
}
