package org.icjs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Entries that are recorded by one transaction, in the order of their positions, and the rows that are written with them. */
public final class Batch {
    private final List<Appended> appended;
    private final List<Columns> rows = new ArrayList<>();

    Batch(List<Appended> appended) {
        this.appended = List.copyOf(appended);
    }

    public List<Appended> appended() {
        return appended;
    }

    /** Keeps rows until all of the batch are sent together, in the order in which they were given. */
    public void write(Columns... more) {
        rows.addAll(List.of(more));
    }

    /** The same entries, with rows of its own. */
    Batch apart() {
        return new Batch(appended);
    }

    void write(Batch apart) {
        rows.addAll(apart.rows);
    }

    /** Sends what was kept, in one journey to the database. */
    void send(Connection connection) throws SQLException {
        Columns.execute(connection, rows);
        rows.clear();
    }

    /** Sends what was kept and commits, in one journey to the database. */
    void commit(Connection connection) throws SQLException {
        Columns.commit(connection, rows);
        rows.clear();
    }
}
