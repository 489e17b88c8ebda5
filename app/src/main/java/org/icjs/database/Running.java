package org.icjs.database;

import org.jspecify.annotations.Nullable;

/** The embedded database at work, until closed: a clean stop, after which nothing of it runs. */
public final class Running implements AutoCloseable {
    private final Postmaster postmaster;
    private final Database database;
    private final Login superuser;
    private @Nullable DataFolder folder;

    Running(Postmaster postmaster, Database database, Login superuser) {
        this.postmaster = postmaster;
        this.database = database;
        this.superuser = superuser;
    }

    public String jdbcUrl() {
        return database.url();
    }

    public Database database() {
        return database;
    }

    /** Process number of the postmaster; another after it died and was started again. */
    public long pid() {
        return postmaster.pid();
    }

    public int port() {
        return postmaster.port();
    }

    /** The cluster's superuser, whom nobody needs in daily work. */
    Login superuser() {
        return superuser;
    }

    String url(String otherDatabase) {
        return postmaster.url(otherDatabase);
    }

    /** The folder is ours alone: it closes with us. */
    Running closing(DataFolder owned) {
        folder = owned;
        return this;
    }

    @Override
    public void close() {
        postmaster.close();
        if (folder != null) {
            folder.close();
        }
    }
}
