package org.icjs.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Leads who is not signed in, or is no longer, to the sign-in page. */
final class ToSignIn implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean hadSession = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        send(request, response, hadSession ? "/signin?ended" : "/signin");
    }

    /** A part of a page fetched by script must not get the sign-in page in its place: the whole page goes there. */
    static void send(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        if (partOfPage(request)) {
            response.setHeader("HX-Redirect", url);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(url);
        }
    }

    static boolean partOfPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getHeader("HX-Request") != null || (accept != null && accept.startsWith("text/event-stream"));
    }
}
