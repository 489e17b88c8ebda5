package org.icjs.identity.signin;

import java.time.Clock;
import org.icjs.identity.Officers;
import org.icjs.identity.Passwords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.OAuth2AccessTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** What the gates work with. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    private final boolean demo;

    SignInConfiguration(@Value("${icjs.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @Bean
    Throttle throttle(JdbcClient jdbc, Clock clock) {
        return new Throttle(jdbc, clock);
    }

    @Bean
    Credentials credentials(JdbcClient jdbc) {
        return new Credentials(jdbc, demo);
    }

    @Bean
    PasswordCheck passwordCheck(
            Credentials credentials, Officers officers, Passwords passwords, Throttle throttle, Clock clock) {
        return new PasswordCheck(credentials, officers, passwords, throttle, clock);
    }

    @Bean
    OwnPassword ownPassword(
            Credentials credentials, Passwords passwords, Throttle throttle, JdbcClient jdbc, Clock clock) {
        return new OwnPassword(credentials, passwords, throttle, jdbc, clock);
    }

    @Bean
    ApiClients apiClients(JdbcClient jdbc) {
        return new ApiClients(jdbc, demo);
    }

    @Bean
    ApiTokens apiTokens(JdbcClient jdbc, Clock clock) {
        return new ApiTokens(jdbc, clock, demo);
    }

    @Bean
    OAuth2TokenGenerator<OAuth2AccessToken> tokenGenerator(Clock clock) {
        OAuth2AccessTokenGenerator generator = new OAuth2AccessTokenGenerator();
        generator.setClock(clock);
        return generator;
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    Problems gateProblems(MessageSource messages) {
        return new Problems(messages);
    }
}
