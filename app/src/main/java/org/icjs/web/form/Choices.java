package org.icjs.web.form;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Field;
import org.springframework.util.MultiValueMap;

/** What can be chosen where a component names something that the system knows: persons, exhibits, acts, offices, officers. */
public interface Choices {
    /** In the order in which they are shown; empty where nothing is known, and then the value is typed. */
    List<Choice> of(Field field, Asked asked);

    /** What follows from what was typed; empty for a component from which nothing does. */
    default Optional<Follows> follows(Field field, List<Follows.Given> given, Typed typed, Asked asked) {
        return Optional.empty();
    }

    /** Languages in which a text can be dictated now; empty where it has to be typed. */
    default List<Choice> spoken(Field field, Asked asked) {
        return List.of();
    }

    /** What was sent, with what must stand in it whatever the officer takes out: where a dictated text comes from. */
    default MultiValueMap<String, String> sourced(MultiValueMap<String, String> inputs, Asked asked) {
        return inputs;
    }

    /** The one to begin with, for example the court of the station's district. */
    default Optional<String> usual(Field field, Asked asked) {
        return Optional.empty();
    }
}
