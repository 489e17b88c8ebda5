package org.icjs.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A program for tests: starts the database over a folder, stores one row, says so and waits to be killed. */
final class DatabaseHolder {
    static final int REFUSED = 2;

    private DatabaseHolder() {}

    public static void main(String[] args) throws Exception {
        try {
            hold(EmbeddedPostgres.start(Path.of(args[0]), Options.standard()));
        } catch (CannotStart e) {
            System.out.println(e.getMessage());
            System.exit(REFUSED);
        }
    }

    private static void hold(Running running) throws Exception {
        Login owner = running.database().owner();
        try (Connection connection = DriverManager.getConnection(running.jdbcUrl(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (id int generated always as identity, said text)");
            statement.execute("insert into kept (said) values ('before the kill')");
        }
        System.out.println("ready " + running.pid() + " " + running.port());
        Thread.sleep(Long.MAX_VALUE);
    }
}
