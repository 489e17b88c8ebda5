package org.icjs.identity.signin;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.icjs.identity.PasswordRule;
import org.icjs.identity.Passwords;
import org.icjs.kernel.OfficerCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer changes his own password, knowing the present one. All his sessions end. */
final class OwnPassword {
    private final Credentials credentials;
    private final Passwords passwords;
    private final Throttle throttle;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnPassword(Credentials credentials, Passwords passwords, Throttle throttle, JdbcClient jdbc, Clock clock) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.throttle = throttle;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Message key of what is wrong, by field; empty once it is changed. */
    Map<String, String> change(OfficerCode officer, String present, String password, String again, String address) {
        Optional<String> wrong = PasswordRule.wrong(officer.code(), password, again);
        if (wrong.isPresent()) {
            return Map.of(wrong.get().endsWith("differs") ? "again" : "password", wrong.get());
        }
        if (throttle.admit(officer.code(), address).isPresent()) {
            return Map.of("present", "identity.password.wait");
        }
        String hash = credentials.passwordHash(officer).orElse("");
        if (!passwords.matches(present, hash)) {
            return Map.of("present", "identity.password.wrong");
        }
        throttle.succeeded(officer.code(), address);
        if (password.equals(present)) {
            return Map.of("password", "identity.password.same");
        }
        set(officer, hash, password);
        return Map.of();
    }

    /** Unless somebody has set another in the meantime. */
    private void set(OfficerCode officer, String before, String password) {
        jdbc.sql("""
                        update officer set password_hash = :hash, password_set_at = :now, password_temporary = false
                        where code = :officer and password_hash = :before
                        """)
                .param("hash", passwords.encode(password))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("officer", officer.code())
                .param("before", before)
                .update();
    }
}
