package org.icjs.web.form;

import java.util.List;
import java.util.Locale;
import org.icjs.kernel.OfficeCode;
import org.springframework.util.MultiValueMap;

/**
 * Writes down what is dictated. A bean of this type is asked whenever a form with a long text is shown; what is dictated is sent to {@code
 * /dictations} with all else that the form holds, and comes back in it.
 */
public interface Spoken {
    /** Languages in which it can be done now, as the reader calls them; answers at once. */
    List<Choice> languages(Locale reader);

    /** What was sent, with each line that says where a dictated text comes from: put back into its text if somebody took it out. */
    MultiValueMap<String, String> sourced(MultiValueMap<String, String> inputs, OfficeCode office);
}
