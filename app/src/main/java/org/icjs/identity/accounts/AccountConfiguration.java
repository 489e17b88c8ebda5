package org.icjs.identity.accounts;

import java.nio.file.Path;
import java.time.Clock;
import org.icjs.identity.Officers;
import org.icjs.identity.Offices;
import org.icjs.identity.Passwords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What administrators work with. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    @Bean
    AccountActs accountActs(JdbcClient jdbc, Clock clock) {
        return new AccountActs(jdbc, clock);
    }

    @Bean
    Accounts accounts(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Passwords passwords,
            Officers officers,
            AccountActs acts,
            Clock clock) {
        return new Accounts(jdbc, transactions, passwords, officers, acts, clock);
    }

    @Bean
    AccountList accountList(JdbcClient jdbc) {
        return new AccountList(jdbc);
    }

    @Bean
    Clients clients(
            JdbcClient jdbc, TransactionOperations transactions, Passwords passwords, AccountActs acts, Clock clock) {
        return new Clients(jdbc, transactions, passwords, acts, clock);
    }

    /** Not in a demonstration, which has an administrator. After the offices: the first posting needs one. */
    @Bean
    @ConditionalOnBooleanProperty(name = "icjs.demo", havingValue = false, matchIfMissing = true)
    @ConditionalOnProperty("icjs.data")
    FirstAdministrator firstAdministrator(
            Accounts accounts, Offices offices, JdbcClient jdbc, @Value("${icjs.data}") Path data) {
        var _ = offices.find(FirstAdministrator.OFFICE).orElseThrow();
        return new FirstAdministrator(accounts, jdbc, data);
    }
}
