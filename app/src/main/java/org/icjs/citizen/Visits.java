package org.icjs.citizen;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Those who have shown that they may follow a case or a complaint, by the token in their cookie. */
@Component
class Visits {
    static final String COOKIE = "citizen";
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final Duration NOTED = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    Visits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One visit: to a case as one of its persons, or to a complaint. */
    record Visit(
            @Nullable CaseId docket,
            @Nullable PersonRef person,
            boolean advocate,
            @Nullable UUID complaint,
            Instant seenAt) {}

    /** @return its token */
    String begin(@Nullable CaseId docket, @Nullable String person, boolean advocate, @Nullable UUID complaint) {
        String token = Secret.token();
        Instant now = clock.instant();
        jdbc.sql("delete from citizen_visit where seen_at < :old")
                .param("old", Timestamp.from(now.minus(IDLE)))
                .update();
        jdbc.sql("""
                        insert into citizen_visit (token_hash, docket, person, advocate, complaint, began_at, seen_at)
                        values (:token, :docket, :person, :advocate, :complaint, :now, :now)
                        """)
                .param("token", Secret.hash(token))
                .param("docket", docket == null ? null : docket.id())
                .param("person", person)
                .param("advocate", advocate)
                .param("complaint", complaint)
                .param("now", Timestamp.from(now))
                .update();
        return token;
    }

    /** The visit of this request; empty if there is none, or it has ended. */
    Optional<Visit> of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : find(cookie.getValue());
    }

    private Optional<Visit> find(String token) {
        Instant now = clock.instant();
        byte[] hash = Secret.hash(token);
        Optional<Visit> found = jdbc.sql("""
                        select docket, person, advocate, complaint, seen_at from citizen_visit
                        where token_hash = :token and seen_at > :idle and began_at > :old
                        """)
                .param("token", hash)
                .param("idle", Timestamp.from(now.minus(IDLE)))
                .param("old", Timestamp.from(now.minus(LONGEST)))
                .query(Visits::visit)
                .optional();
        if (found.filter(visit -> visit.seenAt().isBefore(now.minus(NOTED))).isPresent()) {
            jdbc.sql("update citizen_visit set seen_at = :now where token_hash = :token")
                    .param("now", Timestamp.from(now))
                    .param("token", hash)
                    .update();
        }
        return found;
    }

    void end(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) {
            jdbc.sql("delete from citizen_visit where token_hash = :token")
                    .param("token", Secret.hash(cookie.getValue()))
                    .update();
        }
    }

    /**
     * A cookie for these pages alone.
     *
     * @param value empty to take it away
     */
    static String cookie(String name, String value, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path("/citizen")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(value.isEmpty() ? Duration.ZERO : Duration.ofSeconds(-1))
                .build()
                .toString();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        UUID docket = row.getObject("docket", UUID.class);
        String person = row.getString("person");
        return new Visit(
                docket == null ? null : new CaseId(docket),
                person == null ? null : PersonRef.parse(person),
                row.getBoolean("advocate"),
                row.getObject("complaint", UUID.class),
                row.getTimestamp("seen_at").toInstant());
    }
}
