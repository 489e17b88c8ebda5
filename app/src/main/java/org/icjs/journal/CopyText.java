package org.icjs.journal;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows in PostgreSQL's COPY text format: one statement for however many rows, at a third of the cost of an insert with arrays. */
final class CopyText {
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out = new StringBuilder(1 << 16);
    private boolean inRow;

    CopyText add(@Nullable String text) {
        separate();
        if (text == null) {
            out.append("\\N");
            return this;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        return this;
    }

    CopyText add(long number) {
        separate();
        out.append(number);
        return this;
    }

    CopyText add(boolean flag) {
        separate();
        out.append(flag ? 't' : 'f');
        return this;
    }

    CopyText add(@Nullable UUID id) {
        separate();
        if (id == null) {
            out.append("\\N");
        } else {
            out.append(id);
        }
        return this;
    }

    CopyText add(Instant at) {
        separate();
        out.append(at);
        return this;
    }

    CopyText add(byte @Nullable [] bytes) {
        separate();
        if (bytes == null) {
            out.append("\\N");
        } else {
            out.append("\\\\x").append(HEX.formatHex(bytes));
        }
        return this;
    }

    void end() {
        out.append('\n');
        inRow = false;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** @param copy a {@code copy … from stdin} that names its columns in the order in which they were added */
    void write(Connection connection, String copy) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, new StringReader(out.toString()));
        } catch (IOException e) {
            throw new SQLException("rows could not be sent", "08006", e);
        }
    }

    private void separate() {
        if (inRow) {
            out.append('\t');
        }
        inRow = true;
    }
}
