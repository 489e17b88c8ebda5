package org.icjs.database;

/**
 * Where the database is and who we are there.
 *
 * @param url         JDBC URL of the database
 * @param owner       owns the tables and runs the migrations; used at start only
 * @param application all daily work; may insert and select journal rows, never change them
 * @param erasure     lawful erasure, nothing else
 */
public record Database(String url, Login owner, Login application, Login erasure) {
    public Database {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("Not a PostgreSQL address: give --db jdbc:postgresql://host:port/database");
        }
    }

    /** Whether the database itself keeps the application from changing journal rows. */
    public boolean rolesAreApart() {
        return !owner.user().equals(application.user());
    }
}
