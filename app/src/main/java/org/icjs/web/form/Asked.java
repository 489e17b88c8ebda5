package org.icjs.web.form;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.icjs.docket.Ask;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.Known;
import org.icjs.docket.Sight;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.web.Names;
import org.icjs.web.Texts;

/**
 * Which form for whom.
 *
 * @param docket empty for the act that opens a case
 * @param sight what the officer may see of it
 * @param preset components that follow from the offer that led here: shown, not asked
 * @param office the officer's own, which may correct what it stated
 * @param officer who fills it in
 * @param now from the injected clock
 */
public record Asked(
        EntryType type,
        Docket docket,
        Sight sight,
        Map<String, String> preset,
        Choices choices,
        Texts texts,
        Names names,
        OfficeCode office,
        OfficerCode officer,
        Instant now) {
    public Asked {
        preset = Map.copyOf(preset);
    }

    /** Whom or what the act is about, where that is given: {@code P1}, {@code E1}; else empty. */
    public String subject() {
        int at = type.shape().subject();
        return at < 0 ? "" : preset.getOrDefault(type.fields().get(at).name(), "");
    }

    /** Whether the act is about somebody or something that is yet to be chosen, before the form can know what is known. */
    boolean subjectOpen() {
        int at = type.shape().subject();
        return at >= 0
                && type.fields().get(at).ask() == Ask.REQUIRED
                && subject().isEmpty();
    }

    /** What the docket holds of a component that is asked only unless it is known. */
    Optional<Known> known(Field field) {
        Fact fact = field.fact();
        boolean unlessKnown = field.ask() == Ask.UNLESS_KNOWN || field.ask() == Ask.OPTIONAL_UNLESS_KNOWN;
        if (fact == null || !unlessKnown) {
            return Optional.empty();
        }
        return docket.known(fact, fact.scope() == Fact.Scope.CASE ? "" : subject());
    }

    /** Whether the form has an input for it. */
    boolean asks(Field field) {
        return !field.assigned()
                && !preset.containsKey(field.name())
                && known(field).isEmpty();
    }
}
