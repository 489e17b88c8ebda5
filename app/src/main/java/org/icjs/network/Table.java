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

    /**
     * Whether it has these columns. What is missing is added to the problems, what stands there besides to the notes.
     *
     * @param also may be there
     */
    boolean has(List<String> needed, List<String> also, List<Problem> problems, List<Problem> notes) {
        List<String> missing =
                needed.stream().filter(column -> !columns.contains(column)).toList();
        missing.forEach(column -> problems.add(Problem.of(file, "noColumn", column)));
        columns.stream()
                .filter(column -> !needed.contains(column) && !also.contains(column))
                .forEach(column -> notes.add(Problem.of(file, "unusedColumn", column)));
        return missing.isEmpty();
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
