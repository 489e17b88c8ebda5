package org.icjs.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The three roles of the embedded database, and the database itself. Made again where missing, with the passwords of our files, at
 * each start.
 */
final class Roles {
    static final String DATABASE = "icjs";
    private static final String OWNER = "icjs_owner";
    private static final String APPLICATION = "icjs_app";
    private static final String ERASURE = "icjs_erasure";

    private Roles() {}

    static Database prepare(String adminUrl, String url, Login superuser, Secrets secrets) throws IOException {
        Database database = new Database(url, secrets.login(OWNER), secrets.login(APPLICATION), secrets.login(ERASURE));
        try (Connection connection = DriverManager.getConnection(adminUrl, superuser.user(), superuser.password())) {
            putRole(connection, database.owner());
            putRole(connection, database.application());
            putRole(connection, database.erasure());
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                create(connection, DATABASE, "template1");
            }
            return database;
        } catch (SQLException e) {
            throw new IOException("its roles could not be made, SQL state " + e.getSQLState(), e);
        }
    }

    /** A database that only our three roles may enter. */
    static void create(Connection connection, String name, String template) throws SQLException {
        execute(connection, "create database %I template %I owner %I", name, template, OWNER);
        execute(connection, "revoke all on database %I from public", name);
        execute(connection, "grant connect on database %I to %I, %I", name, APPLICATION, ERASURE);
    }

    private static void putRole(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.user())) {
            execute(connection, "create role %I login", login.user());
        }
        execute(connection, "alter role %I password %L", login.user(), login.password());
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    /** PostgreSQL takes no parameters in such statements, so the server itself quotes the words into them. */
    static void execute(Connection connection, String format, String... words) throws SQLException {
        String quoted;
        try (PreparedStatement statement = connection.prepareStatement("select format(?, variadic ?)")) {
            statement.setString(1, format);
            statement.setArray(2, connection.createArrayOf("text", words));
            try (ResultSet text = statement.executeQuery()) {
                text.next();
                quoted = text.getString(1);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(quoted);
        }
    }
}
