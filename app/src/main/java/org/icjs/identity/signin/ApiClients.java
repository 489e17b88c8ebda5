package org.icjs.identity.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.OAuth2TokenFormat;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The API clients of the offices, as the authorization server reads them. They are made and closed by an administrator only. */
final class ApiClients implements RegisteredClientRepository {
    static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final boolean demo;

    ApiClients(JdbcClient jdbc, boolean demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("an administrator makes clients");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return jdbc.sql("""
                        select id, secret_hash, scopes from api_client
                        where id = :id and closed_at is null and (not demo or :demo)
                        """)
                .param("id", id.replace("\0", ""))
                .param("demo", demo)
                .query(ApiClients::client)
                .optional()
                .orElse(null);
    }

    private static RegisteredClient client(ResultSet row, int number) throws SQLException {
        List<String> scopes = Arrays.asList((String[]) row.getArray("scopes").getArray());
        return RegisteredClient.withId(row.getString("id"))
                .clientId(row.getString("id"))
                .clientSecret(row.getString("secret_hash"))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(own -> own.addAll(scopes))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenFormat(OAuth2TokenFormat.REFERENCE)
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }
}
