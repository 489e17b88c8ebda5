package org.icjs.connect.bhashini;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.icjs.web.form.Form;
import org.springframework.util.MultiValueMap;

/**
 * What a form held when something was dictated into it: taken along, so that nothing has to be typed again.
 *
 * @param form its address
 * @param field into which it is dictated
 * @param typed what stands there already
 * @param inputs all others
 */
record Carried(String form, String field, String typed, List<Form.Hidden> inputs) {
    static final String FORM = "_form";
    static final String FIELD = "_dictate";
    static final String KEEP = "_keep";
    private static final String FORMS = "(/cases/[0-9a-f-]{36})?/acts/[a-z]{1,30}\\.[A-Za-z]{1,60}";

    Carried {
        inputs = List.copyOf(inputs);
    }

    static Carried of(MultiValueMap<String, String> sent) {
        String field = Objects.requireNonNullElse(sent.getFirst(FIELD), "");
        List<Form.Hidden> inputs = new ArrayList<>();
        sent.forEach((name, values) -> {
            boolean ours = List.of(FORM, FIELD, KEEP, "_csrf", field).contains(name)
                    || name.startsWith("_language.")
                    || name.startsWith("_audio.");
            if (!ours) {
                values.forEach(value -> inputs.add(new Form.Hidden(name, value)));
            }
        });
        return new Carried(
                Objects.requireNonNullElse(sent.getFirst(FORM), ""),
                field,
                Objects.requireNonNullElse(sent.getFirst(field), ""),
                inputs);
    }

    /** Whether it leads back to a form of this program, and names an input of it. */
    boolean fits() {
        return form.matches(FORMS) && field.matches("[A-Za-z][A-Za-z0-9.]{0,80}");
    }

    /** Under which the form will be filed; empty if it names none. */
    String requestKey() {
        return inputs.stream()
                .filter(input -> input.name().equals("requestKey"))
                .map(Form.Hidden::value)
                .findFirst()
                .orElse("");
    }
}
