package org.icjs.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** What a client hears that has not shown who it is: RFC 6749 section 5.2, and 429 with the time to wait where it guessed too often. */
final class TokenRefused implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure.getCause() instanceof TooManyTries tooMany) {
            response.setHeader("Retry-After", Long.toString(tooMany.minutes() * 60));
            send(response, 429, OAuth2ErrorCodes.INVALID_CLIENT);
        } else if (failure instanceof OAuth2AuthenticationException refused
                && !refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_CLIENT)) {
            send(response, 400, OAuth2ErrorCodes.INVALID_REQUEST);
        } else {
            response.setHeader("WWW-Authenticate", "Basic realm=\"icjs\"");
            send(response, 401, OAuth2ErrorCodes.INVALID_CLIENT);
        }
    }

    private static void send(HttpServletResponse response, int status, String error) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().print("{\"error\":\"" + error + "\"}");
    }
}
