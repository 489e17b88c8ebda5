package org.icjs.identity.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.icjs.kernel.OfficerCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The passwords of officers who may sign in: not closed, and of the demonstration only while it runs. */
final class Credentials {
    private final JdbcClient jdbc;
    private final boolean demo;

    Credentials(JdbcClient jdbc, boolean demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    Optional<String> passwordHash(OfficerCode officer) {
        return jdbc.sql("""
                        select password_hash from officer
                        where code = :officer and password_hash is not null and closed_at is null and (not demo or :demo)
                        """)
                .param("officer", officer.code())
                .param("demo", demo)
                .query(String.class)
                .optional();
    }

    /** What an account is good for. */
    enum Standing {
        GOOD,
        /** Signed in with a password that somebody else knows: nothing but to set another. */
        TO_SET_PASSWORD,
        WITHDRAWN
    }

    /** Of a session that began then: withdrawn once the account is closed or the password set anew. */
    Standing standing(OfficerCode officer, Instant since) {
        return jdbc.sql("""
                        select password_temporary from officer
                        where code = :officer and closed_at is null and (not demo or :demo)
                            and password_hash is not null and password_set_at <= :since
                        """)
                .param("officer", officer.code())
                .param("demo", demo)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .optional()
                .map(temporary -> temporary ? Standing.TO_SET_PASSWORD : Standing.GOOD)
                .orElse(Standing.WITHDRAWN);
    }
}
