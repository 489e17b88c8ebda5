package org.icjs.connect.bhashini;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.icjs.kernel.OfficeCode;
import org.icjs.web.form.Choice;
import org.icjs.web.form.Spoken;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

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

    @Override
    public MultiValueMap<String, String> sourced(MultiValueMap<String, String> inputs, OfficeCode office) {
        String key = Objects.requireNonNullElse(inputs.getFirst("requestKey"), "");
        MultiValueMap<String, String> kept = new LinkedMultiValueMap<>(inputs);
        for (Dictation dictation : key.isEmpty() ? List.<Dictation>of() : dictations.ofKey(office, key)) {
            String text = kept.getFirst(dictation.field());
            if (text != null && !text.contains(dictation.number())) {
                kept.set(dictation.field(), text.stripTrailing() + "\n\n" + dictation.source());
            }
        }
        return kept;
    }
}
