package org.icjs.network;

import java.util.List;

/**
 * What is wrong with an input, and where. Its sentence is message {@code bad.<code>}.
 *
 * @param file as its sender calls it
 * @param row as a spreadsheet counts them, the heading being row 1; 0 for the file as a whole
 * @param column empty for the row as a whole
 * @param values what the sentence names
 */
public record Problem(String file, int row, String column, String code, List<Object> values) {
    public Problem {
        values = List.copyOf(values);
    }

    static Problem of(String file, String code, Object... values) {
        return new Problem(file, 0, "", code, List.of(values));
    }
}
