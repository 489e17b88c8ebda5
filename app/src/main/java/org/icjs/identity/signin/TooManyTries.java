package org.icjs.identity.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Refused without a look at the password, since too many tries failed. */
final class TooManyTries extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("too many tries");
        this.wait = wait;
    }

    /** Whole minutes, at least one. */
    long minutes() {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
