package org.icjs.journal;

import java.sql.Connection;
import java.util.List;

/**
 * Entries that are recorded by one transaction, in the order of their positions.
 *
 * @param connection inside that transaction; who is given it neither commits nor closes it
 */
public record Batch(List<Appended> appended, Connection connection) {
    public Batch {
        appended = List.copyOf(appended);
    }
}
