package org.icjs.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.icjs.identity.Officer;
import org.icjs.identity.Officers;
import org.icjs.identity.Passwords;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Officer's number and password. The answer to a wrong one says nothing of which was wrong, nor does the time that it takes. */
final class PasswordCheck implements AuthenticationProvider {
    private static final int TYPED_MAX = 200;

    private final Credentials credentials;
    private final Officers officers;
    private final Passwords passwords;
    private final Throttle throttle;
    private final Clock clock;

    PasswordCheck(Credentials credentials, Officers officers, Passwords passwords, Throttle throttle, Clock clock) {
        this.credentials = credentials;
        this.officers = officers;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String account = account(typed.getName());
        String address = address(typed);
        Optional<Duration> wait = throttle.admit(account, address);
        if (wait.isPresent()) {
            throw new TooManyTries(wait.get());
        }
        SignedIn signedIn = check(account, String.valueOf(typed.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("wrong"));
        throttle.succeeded(account, address);
        return authentication(signedIn);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    static Authentication authentication(SignedIn signedIn) {
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
    }

    private Optional<SignedIn> check(String account, String password) {
        Optional<OfficerCode> officer = code(account);
        String hash = officer.flatMap(credentials::passwordHash).orElse("");
        boolean right = passwords.matches(password.length() > TYPED_MAX ? "" : password, hash);
        if (!right || officer.isEmpty()) {
            return Optional.empty();
        }
        List<OfficeCode> offices =
                officers.postings(officer.get()).stream().map(Officer::office).toList();
        @Nullable OfficeCode only = offices.size() == 1 ? offices.getFirst() : null;
        return offices.isEmpty() ? Optional.empty() : Optional.of(new SignedIn(officer.get(), clock.instant(), only));
    }

    private static String account(String typed) {
        String account = typed.replaceAll("\\p{Cntrl}", "").strip().toUpperCase(Locale.ROOT);
        return account.length() > TYPED_MAX ? account.substring(0, TYPED_MAX) : account;
    }

    private static Optional<OfficerCode> code(String account) {
        try {
            return Optional.of(new OfficerCode(account));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "unknown";
    }
}
