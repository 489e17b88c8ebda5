package org.icjs.identity;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The registers of offices and officers, and the data sharing matrix. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {
    @Bean
    SharingMatrix sharingMatrix() {
        return SharingMatrix.load();
    }

    @Bean
    SearchMatrix searchMatrix() {
        return SearchMatrix.load();
    }

    @Bean
    Offices offices(JdbcClient jdbc, TransactionOperations transactions) {
        return Offices.of(
                new OfficeTable(jdbc, transactions).agreeWith(OfficesFile.offices()), OfficesFile.districts());
    }

    @Bean
    Officers officers(JdbcClient jdbc, Clock clock) {
        return new Officers(jdbc, clock);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }
}
