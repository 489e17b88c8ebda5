package org.icjs.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The pools. Nobody gets a connection before the tables are up to date: the migrations run before the first pool opens. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    Migrated migrated(Database database) {
        Migrations.run(database);
        return new Migrated();
    }

    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource applicationDataSource(Database database, Migrated migrated) {
        return Pools.application(database);
    }

    /** For {@code @Qualifier("erasure")} only. */
    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("erasure")
    HikariDataSource erasureDataSource(Database database, Migrated migrated) {
        return Pools.erasure(database);
    }

    /** Says that the tables are up to date. */
    record Migrated() {}
}
