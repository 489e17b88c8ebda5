package org.icjs.network;

import java.util.List;
import java.util.Map;

/**
 * A table as it was sent: its columns by the names in the first row, and its rows with the numbers that a spreadsheet shows.
 *
 * @param file as its sender calls it
 */
public record Table(String file, List<String> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param cells text by column, stripped; an empty cell is an empty text */
    public record Row(int number, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
