package org.icjs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.icjs.identity.Actor;
import org.icjs.identity.CurrentActor;
import org.icjs.identity.Office;
import org.icjs.identity.Offices;
import org.springframework.stereotype.Component;

/** Who is signed in, as the head of a page shows it. */
@Component
class Viewers {
    private final Offices offices;

    Viewers(Offices offices) {
        this.offices = offices;
    }

    Optional<Viewer> of(HttpServletRequest request) {
        return CurrentActor.of(request).map(this::viewer);
    }

    private Viewer viewer(Actor actor) {
        String name = offices.find(actor.office())
                .map(Office::name)
                .orElse(actor.office().code());
        return new Viewer(
                actor.officer().code(), actor.display(), actor.office().code(), name);
    }
}
