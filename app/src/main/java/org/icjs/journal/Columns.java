package org.icjs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.icjs.verifier.UtcTime;
import org.jspecify.annotations.Nullable;

/** Rows for one statement, column by column: each column is one array among its parameters, for {@code unnest}. */
public final class Columns {
    private final String sql;
    private final String[] types;
    private final List<List<@Nullable Object>> values = new ArrayList<>();

    /**
     * @param sql a statement with one parameter for each column, in their order
     * @param types PostgreSQL's names of the elements' types; moments are given as {@code text} in ISO 8601, which the statement casts
     */
    public Columns(String sql, String... types) {
        this.sql = sql;
        this.types = types.clone();
        for (int i = 0; i < types.length; i++) {
            values.add(new ArrayList<>());
        }
    }

    /** @param row one value for each column; {@link Instant}s become texts */
    public void add(@Nullable Object... row) {
        for (int i = 0; i < types.length; i++) {
            values.get(i).add(row[i] instanceof Instant moment ? text(moment) : row[i]);
        }
    }

    /** Nearly all moments are whole milliseconds, which are written several times faster than any. */
    private static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).equals(moment) ? UtcTime.text(moment) : moment.toString();
    }

    public boolean isEmpty() {
        return values.getFirst().isEmpty();
    }

    /** Runs the statements that have rows, in this order, in one journey to the database. */
    public static void execute(Connection connection, List<Columns> statements) throws SQLException {
        execute(connection, statements, "");
    }

    /** Runs the statements that have rows, in this order, and commits, all in one journey to the database. */
    static void commit(Connection connection, List<Columns> statements) throws SQLException {
        execute(connection, statements, ";\ncommit");
        connection.commit();
    }

    private static void execute(Connection connection, List<Columns> statements, String end) throws SQLException {
        List<Columns> some =
                statements.stream().filter(statement -> !statement.isEmpty()).toList();
        if (some.isEmpty()) {
            return;
        }
        String sql = some.stream().map(statement -> statement.sql).collect(Collectors.joining(";\n", "", end));
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            int at = 1;
            for (Columns statement : some) {
                at = statement.bind(prepared, at);
            }
            prepared.execute();
        }
    }

    /** Puts the arrays into a statement from that parameter on; the next parameter after them. */
    public int bind(PreparedStatement prepared, int first) throws SQLException {
        int at = first;
        for (int i = 0; i < types.length; i++) {
            prepared.setArray(at++, prepared.getConnection().createArrayOf(types[i], elements(i)));
        }
        return at;
    }

    /** Arrays of these types the driver sends as they are, without making texts of them. */
    private Object[] elements(int column) {
        List<@Nullable Object> all = values.get(column);
        return switch (types[column]) {
            case "bigint" -> all.toArray(new Long[0]);
            case "integer" -> all.toArray(new Integer[0]);
            case "boolean" -> all.toArray(new Boolean[0]);
            case "text" -> all.toArray(new String[0]);
            case "bytea" -> all.toArray(new byte[0][]);
            default -> all.toArray();
        };
    }
}
