package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A named reader of all journals, in the order of commits, from a stored position: what may lag behind. A bean of this type is run by
 * one process at a time; it can be paused and set back through {@link Followers}.
 */
public interface Follower {
    /** Never changed once used: its position is stored under it. */
    String name();

    /**
     * Takes the next entries. Its new position is stored by the same transaction as what it writes through this connection, so such
     * writing happens exactly once; anything else happens at least once. If it throws, the same entries come again later.
     */
    void take(List<Stored> entries, Connection connection) throws SQLException;

    /** Told when nothing came for a second, and before it ends: a time to keep what was taken. */
    default void rest() {}

    /**
     * Where it really stands, for one that keeps its position with what it fills too.
     *
     * @param stored the position that is stored under its name
     * @return the position behind which it takes the next entries, at most {@code stored}
     */
    default long standsAt(long stored) {
        return stored;
    }

    /** Most entries that it is given at once. */
    default int atOnce() {
        return 500;
    }
}
