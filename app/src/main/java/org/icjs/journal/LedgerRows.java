package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.icjs.kernel.OfficeCode;

/** Reads the ledger from the database, when a writer takes over. */
final class LedgerRows {
    private static final String POSITION = "select coalesce(max(position), 0) from journal_entry";
    private static final String HEADS = "select office, home, size, head, edge, recorded_at from office_journal";
    private static final String COUNTERS = "select office, register, year, last from register_counter";

    private LedgerRows() {}

    static Ledger read(FoldedCache dockets, Connection connection) throws SQLException {
        dockets.clear();
        Ledger ledger = new Ledger(dockets);
        try (PreparedStatement query = connection.prepareStatement(POSITION);
                ResultSet row = query.executeQuery()) {
            row.next();
            ledger.position = row.getLong(1);
        }
        try (PreparedStatement query = connection.prepareStatement(HEADS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                OfficeCode office = new OfficeCode(rows.getString("office"));
                ledger.chains.put(office, chain(office, rows));
            }
        }
        try (PreparedStatement query = connection.prepareStatement(COUNTERS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                var counter = new Ledger.Counter(
                        new OfficeCode(rows.getString("office")), rows.getString("register"), rows.getInt("year"));
                ledger.counters.put(counter, rows.getInt("last"));
            }
        }
        return ledger;
    }

    static Chain chain(OfficeCode office, ResultSet row) throws SQLException {
        return Chain.stored(
                office,
                row.getBoolean("home"),
                row.getLong("size"),
                Objects.requireNonNull(row.getBytes("head")),
                Objects.requireNonNull(row.getBytes("edge")),
                Objects.requireNonNull(row.getTimestamp("recorded_at")).toInstant());
    }
}
