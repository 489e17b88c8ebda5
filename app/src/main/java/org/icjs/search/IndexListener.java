package org.icjs.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.icjs.docket.Docket;
import org.icjs.journal.Stored;

/**
 * Who acts on what has come into the index: told when it can be found, in the order of commits, by one thread. What it writes through
 * the connection is kept with the position up to which entries were taken, so that it happens exactly once.
 */
public interface IndexListener {
    /**
     * Entries were taken in.
     *
     * @param changed the cases whose things were put into the index anew, as they stood then
     */
    void indexed(List<Stored> entries, Collection<Docket> changed, Connection connection) throws SQLException;

    /** The index begins anew: what follows from it is forgotten. */
    void begunAnew(Connection connection) throws SQLException;
}
