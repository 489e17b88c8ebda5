package org.icjs.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.icjs.identity.Actor;
import org.icjs.identity.CurrentActor;
import org.icjs.identity.Officers;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** An API client acts for the officer that the header {@code ICJS-Officer} names, who must be posted at the client's own office now. */
final class ActingForOfficer extends OncePerRequestFilter {
    static final String HEADER = "ICJS-Officer";

    private final Officers officers;
    private final Offices offices;
    private final Problems problems;

    ActingForOfficer(Officers officers, Offices offices, Problems problems) {
        this.officers = officers;
        this.offices = offices;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String named = request.getHeader(HEADER);
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (named != null && authentication != null && authentication.getPrincipal() instanceof SignedInClient client) {
            Optional<Actor> actor = actor(named, client.office());
            if (actor.isEmpty()) {
                problems.handle(request, response, new Problems.NotPosted());
                return;
            }
            CurrentActor.set(request, actor.get());
        }
        chain.doFilter(request, response);
    }

    private Optional<Actor> actor(String named, OfficeCode office) {
        try {
            return officers.find(new OfficerCode(named), office)
                    .flatMap(officer -> offices.find(office).map(found -> Actor.of(officer, found)));
        } catch (Refused e) {
            return Optional.empty();
        }
    }
}
