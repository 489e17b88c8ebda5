package org.icjs.web.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.docket.EntryType;
import org.icjs.docket.Field;
import org.springframework.util.MultiValueMap;

/** What an offer's link, and then its form, says of an act before anything is asked. */
public final class Presets {
    /** The names of the preset components, in the form. */
    static final String NAMES = "_preset";

    private Presets() {}

    /** From a link. Only references and codes: a link can't put words into an officer's mouth. */
    public static Map<String, String> ofLink(EntryType type, MultiValueMap<String, String> query) {
        return of(type, query, type.fields().stream().map(Field::name).toList());
    }

    /** From the form that showed them. */
    public static Map<String, String> ofForm(EntryType type, MultiValueMap<String, String> inputs) {
        return of(type, inputs, Optional.ofNullable(inputs.get(NAMES)).orElse(List.of()));
    }

    private static Map<String, String> of(EntryType type, MultiValueMap<String, String> given, List<String> names) {
        Map<String, String> preset = new HashMap<>();
        for (Field field : type.fields()) {
            String value = given.getFirst(field.name());
            if (names.contains(field.name())
                    && field.chosen()
                    && !field.assigned()
                    && value != null
                    && !value.isBlank()
                    && value.length() <= 4000) {
                preset.put(field.name(), value);
            }
        }
        return preset;
    }
}
