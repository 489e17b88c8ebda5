package org.icjs.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the tables up to this program, as the owner. Each module has a folder and a hundred of its own, so that a later migration of
 * one may have a lower number than an earlier one of another: they run out of order.
 */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private Migrations() {}

    static void run(Database database) {
        try {
            var result = Flyway.configure()
                    .dataSource(
                            database.url(),
                            database.owner().user(),
                            database.owner().password())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of(
                            "ownerRole", database.owner().user(),
                            "appRole", database.application().user(),
                            "erasureRole", database.erasure().user()))
                    .outOfOrder(true)
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
            LOG.info("{} migrations run", result.migrationsExecuted);
        } catch (FlywayException e) {
            throw new CannotStart(
                    "The database's tables could not be brought up to this program; nothing was half done. The log says which migration.",
                    e);
        }
    }
}
