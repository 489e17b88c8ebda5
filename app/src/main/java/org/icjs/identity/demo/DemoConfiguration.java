package org.icjs.identity.demo;

import java.time.Clock;
import org.icjs.identity.Offices;
import org.icjs.identity.Passwords;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Only with {@code icjs.demo=true}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("icjs.demo")
class DemoConfiguration {
    @Bean
    Demonstration demonstration(
            Offices offices, Passwords passwords, JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        return Demonstration.prepare(offices, passwords, jdbc, transactions, clock);
    }
}
