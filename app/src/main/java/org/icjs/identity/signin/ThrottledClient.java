package org.icjs.identity.signin;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Checks a client's secret as the authorization server does, but not at any speed. */
final class ThrottledClient implements AuthenticationProvider {
    private final AuthenticationProvider secrets;
    private final Throttle throttle;

    ThrottledClient(AuthenticationProvider secrets, Throttle throttle) {
        this.secrets = secrets;
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        String name = typed.getName().replace("\0", "");
        String account = "client " + name.substring(0, Math.min(name.length(), 100));
        String address = PasswordCheck.address(typed);
        Optional<Duration> wait = throttle.admit(account, address);
        if (wait.isPresent()) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT), new TooManyTries(wait.get()));
        }
        @Nullable Authentication authenticated = secrets.authenticate(typed);
        if (authenticated != null) {
            throttle.succeeded(account, address);
        }
        return authenticated;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return secrets.supports(authentication);
    }
}
