package org.icjs.docket;

import java.util.HashMap;
import java.util.Map;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;

/**
 * An act that can be done now in a docket.
 *
 * @param preset components that follow from the docket: whom it is about, which order it rests on; never typed
 * @param urgency whether it stands on the desk as work to do, or can only be chosen in the case file
 * @param office the one office that is to do it; null for any that is entitled
 */
public record Offer(
        Map<String, String> preset,
        Urgency urgency,
        @Nullable OfficeCode office) {
    /** How much an act asks to be done. */
    public enum Urgency {
        /** Touches a person's liberty: first on every desk. */
        LIBERTY,
        /** Somebody waits for it. */
        TASK,
        /** Can be done when there is reason to. */
        POSSIBLE
    }

    public Offer {
        preset = Map.copyOf(preset);
    }

    public static Offer of(Urgency urgency) {
        return new Offer(Map.of(), urgency, null);
    }

    /**
     * About one component's value, for example {@code person} and {@code P1}.
     *
     * @param value null where it stood in a part of an entry that was erased: nothing is preset then, and the form asks for it
     */
    public static Offer of(Urgency urgency, String component, @Nullable Object value) {
        return of(urgency).with(component, value);
    }

    /** @param value as in {@link #of(Urgency, String, Object)} */
    public Offer with(String component, @Nullable Object value) {
        Map<String, String> more = new HashMap<>(preset);
        if (value != null) {
            more.put(component, value.toString());
        }
        return new Offer(more, urgency, office);
    }

    public Offer by(@Nullable OfficeCode only) {
        return new Offer(preset, urgency, only);
    }
}
