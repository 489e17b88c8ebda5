package org.icjs.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Connection pools, small on purpose: a connection is a process of PostgreSQL. */
final class Pools {
    private Pools() {}

    static HikariDataSource application(Database database) {
        return open("application", database.url(), database.application(), 16, 2);
    }

    static HikariDataSource erasure(Database database) {
        return open("erasure", database.url(), database.erasure(), 2, 0);
    }

    static HikariDataSource open(String name, String url, Login login, int connectionsMax, int idle) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(connectionsMax);
        config.setMinimumIdle(idle);
        config.setIdleTimeout(Duration.ofSeconds(60).toMillis());
        config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        config.setValidationTimeout(Duration.ofSeconds(3).toMillis());
        config.addDataSourceProperty("ApplicationName", "icjs-" + name);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // Details of an error name the offending values, which may be personal.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }
}
