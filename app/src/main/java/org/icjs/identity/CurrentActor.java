package org.icjs.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Finds the {@link Actor} of a request outside a controller's parameters, for example for the head of a page. */
public final class CurrentActor {
    private static final String NAME = CurrentActor.class.getName();

    private CurrentActor() {}

    /** Empty on the sign-in pages, and for an API client that named no officer. */
    public static Optional<Actor> of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof Actor actor ? Optional.of(actor) : Optional.empty();
    }

    /** For who has made sure that the actor is signed in and posted; nobody else sets it. */
    public static void set(HttpServletRequest request, Actor actor) {
        request.setAttribute(NAME, actor);
    }
}
