package org.icjs.connect.bhashini;

import java.util.List;
import java.util.Locale;
import org.icjs.web.form.Choice;
import org.icjs.web.form.Spoken;
import org.springframework.stereotype.Component;

/** What can be dictated into forms: the languages that the service hears now. */
@Component
final class SpokenForms implements Spoken {
    private final Dictations dictations;

    SpokenForms(Dictations dictations) {
        this.dictations = dictations;
    }

    @Override
    public List<Choice> languages(Locale reader) {
        return LanguageNames.choices(dictations.languages(), reader);
    }
}
