package org.icjs.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that somebody else runs, by its URL, with accounts from the environment, never from the command line. */
public final class ExternalPostgres {
    private static final int VERSION_LEAST = 18;

    private ExternalPostgres() {}

    /**
     * The application's account is {@code ICJS_DB_USER}; {@code ICJS_DB_OWNER_USER} and {@code ICJS_DB_ERASURE_USER} are that same one
     * unless given. Each has its {@code …_PASSWORD} or {@code …_PASSWORD_FILE}. Refuses a server that can't be reached or is too old.
     */
    public static Database from(String url, Map<String, String> environment) {
        Login application = login("ICJS_DB", environment);
        Database database = new Database(
                url,
                environment.containsKey("ICJS_DB_OWNER_USER") ? login("ICJS_DB_OWNER", environment) : application,
                application,
                environment.containsKey("ICJS_DB_ERASURE_USER") ? login("ICJS_DB_ERASURE", environment) : application);
        check(url, database.owner());
        check(url, database.application());
        check(url, database.erasure());
        return database;
    }

    private static Login login(String prefix, Map<String, String> environment) {
        @Nullable String user = environment.get(prefix + "_USER");
        if (user == null || user.isBlank()) {
            throw new CannotStart("Who are we at that database? Set " + prefix + "_USER and " + prefix + "_PASSWORD.");
        }
        return new Login(user, password(prefix, environment));
    }

    private static String password(String prefix, Map<String, String> environment) {
        @Nullable String file = environment.get(prefix + "_PASSWORD_FILE");
        if (file == null) {
            return environment.getOrDefault(prefix + "_PASSWORD", "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    "The password file " + file + " can't be read: check " + prefix + "_PASSWORD_FILE.", e);
        }
    }

    private static void check(String url, Login login) {
        try (Connection connection = DriverManager.getConnection(url, login.user(), login.password())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < VERSION_LEAST) {
                throw new CannotStart(
                        "That database is PostgreSQL " + version + ": " + VERSION_LEAST + " or later is needed.");
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database does not answer, or does not let " + login.user() + " in (SQL state "
                            + e.getSQLState() + "): check --db and the ICJS_DB_… settings.",
                    e);
        }
    }
}
