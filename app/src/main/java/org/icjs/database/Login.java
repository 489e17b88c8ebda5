package org.icjs.database;

/** A database role and its password; the password never shows in text. */
public record Login(String user, String password) {
    public Login {
        if (user.isBlank()) {
            throw new IllegalArgumentException("a login needs a user");
        }
    }

    @Override
    public String toString() {
        return user;
    }
}
