package org.icjs.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/** The tokens given to API clients: opaque, kept as hashes, good until they expire or their client is closed. */
final class ApiTokens implements OAuth2AuthorizationService, OpaqueTokenIntrospector {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean demo;

    ApiTokens(JdbcClient jdbc, Clock clock, boolean demo) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        OAuth2AccessToken token =
                Objects.requireNonNull(authorization.getAccessToken()).getToken();
        jdbc.sql("delete from api_token where expires_at < :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into api_token (hash, client, scopes, issued_at, expires_at)
                        values (:hash, :client, :scopes, :issuedAt, :expiresAt)
                        """)
                .param("hash", hash(token.getTokenValue()))
                .param("client", authorization.getRegisteredClientId())
                .param("scopes", token.getScopes().toArray(String[]::new))
                .param("issuedAt", at(Objects.requireNonNull(token.getIssuedAt())))
                .param("expiresAt", at(Objects.requireNonNull(token.getExpiresAt())))
                .update();
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        return jdbc.sql("""
                        select c.id, c.office, t.scopes
                        from api_token t join api_client c on c.id = t.client
                        where t.hash = :hash and t.expires_at > :now and c.closed_at is null and (not c.demo or :demo)
                        """)
                .param("hash", hash(token))
                .param("now", at(clock.instant()))
                .param("demo", demo)
                .query(ApiTokens::client)
                .optional()
                .orElseThrow(() -> new BadOpaqueTokenException("not a good token"));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        throw new UnsupportedOperationException("tokens expire");
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    /** Only introspection over the network would ask, and that is not offered. */
    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return null;
    }

    private static OAuth2AuthenticatedPrincipal client(ResultSet row, int number) throws SQLException {
        Set<String> scopes =
                Set.copyOf(Arrays.asList((String[]) row.getArray("scopes").getArray()));
        return new SignedInClient(row.getString("id"), new OfficeCode(row.getString("office")), scopes);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
