package org.icjs.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, with what was typed, but for the password, and why it was refused. */
final class SignInFailed implements AuthenticationFailureHandler {
    private static final String NAME = SignInFailed.class.getName();

    /**
     * What the page shows once.
     *
     * @param waitMinutes 0 if the next try may be at once
     */
    record Refusal(String typed, long waitMinutes) {}

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String typed = Optional.ofNullable(request.getParameter("officer")).orElse("");
        long wait = failure instanceof TooManyTries tooMany ? tooMany.minutes() : 0;
        request.getSession().setAttribute(NAME, new Refusal(typed.substring(0, Math.min(typed.length(), 60)), wait));
        response.sendRedirect("/signin");
    }

    static Optional<Refusal> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof Refusal refusal)) {
            return Optional.empty();
        }
        session.removeAttribute(NAME);
        return Optional.of(refusal);
    }
}
