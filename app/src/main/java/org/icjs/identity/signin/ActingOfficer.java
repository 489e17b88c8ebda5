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
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out, for each request of a session, in which posting the officer acts, from the register and not from the session: a posting
 * that ended ends the session too.
 */
final class ActingOfficer extends OncePerRequestFilter {
    private static final String WITHDRAWN = "/signin?withdrawn";

    private final Credentials credentials;
    private final Officers officers;
    private final Offices offices;
    private final RequestMatcher anybody;

    ActingOfficer(Credentials credentials, Officers officers, Offices offices, RequestMatcher anybody) {
        this.credentials = credentials;
        this.officers = officers;
        this.offices = offices;
        this.anybody = anybody;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> elsewhere = elsewhere(request, signedIn);
        if (elsewhere.isEmpty() || anybody.matches(request)) {
            chain.doFilter(request, response);
        } else {
            if (elsewhere.get().equals(WITHDRAWN)) {
                request.getSession().invalidate();
                SecurityContextHolder.clearContext();
            }
            ToSignIn.send(request, response, elsewhere.get());
        }
    }

    /** Where the officer must go first; empty once the request has its actor. */
    private Optional<String> elsewhere(HttpServletRequest request, SignedIn signedIn) {
        return switch (credentials.standing(signedIn.officer(), signedIn.since())) {
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case TO_SET_PASSWORD -> Optional.of("/signin/password");
            case GOOD -> {
                if (signedIn.office() == null) {
                    yield Optional.of("/signin/office");
                }
                Optional<Actor> actor = officers.find(signedIn.officer(), signedIn.office())
                        .flatMap(officer -> offices.find(officer.office()).map(office -> Actor.of(officer, office)));
                actor.ifPresent(found -> CurrentActor.set(request, found));
                yield actor.isPresent() ? Optional.empty() : Optional.of(WITHDRAWN);
            }
        };
    }
}
