package org.icjs.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.icjs.journal.Stored;
import org.icjs.kernel.CaseId;

/**
 * Who acts on what has come into the index: told when it can be found, in the order of commits, by one thread. What it writes through
 * the connection is kept with the position up to which entries were taken, so that it happens exactly once.
 */
public interface IndexListener {
    /**
     * Entries were taken in.
     *
     * @param changed the cases whose things were put into the index anew
     */
    void indexed(List<Stored> entries, Set<CaseId> changed, Connection connection) throws SQLException;

    /** The index begins anew: what follows from it is forgotten. */
    void begunAnew(Connection connection) throws SQLException;
}
