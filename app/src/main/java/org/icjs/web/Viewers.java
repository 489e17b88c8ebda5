package org.icjs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is signed in, as the head of a page shows it. */
@Component
class Viewers {
    Optional<Viewer> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(principal -> new Viewer(principal.getName(), principal.getName(), "", ""));
    }
}
