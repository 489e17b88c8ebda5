package org.icjs.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table from CSV (RFC 4180, UTF-8; semicolons for commas are met) or from the first sheet of an XLSX workbook. A cell with a
 * formula is refused, since what it shows depends on the program that opens it; so is a workbook with macros.
 */
public final class TableFile {
    static final int ROWS_MAX = 50_000;
    static final int COLUMNS_MAX = 100;
    static final int BYTES_MAX = 32 << 20;
    private static final int CELL_MAX = 1000;

    private final String file;
    private final List<Problem> problems;

    private TableFile(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** @param problems what is wrong is added here; the table is there only where its rows could be read */
    public static Optional<Table> read(String file, byte[] bytes, List<Problem> problems) {
        return new TableFile(file, problems).read(bytes);
    }

    /** A table that ships with the program, which has no faults. */
    public static Table shipped(String name) {
        try (InputStream in = Objects.requireNonNull(TableFile.class.getResourceAsStream(name), name)) {
            List<Problem> problems = new ArrayList<>();
            Optional<Table> table = read(name, in.readAllBytes(), problems);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(Wording.say(problems.getFirst()));
            }
            return table.orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of CSV, as RFC 4180 writes it. */
    public static String line(List<String> cells) {
        return String.join(
                        ",",
                        cells.stream()
                                .map(cell ->
                                        cell.matches("[^,\"\\r\\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                                .toList())
                + "\r\n";
    }

    private Optional<Table> read(byte[] bytes) {
        int before = problems.size();
        if (bytes.length == 0) {
            bad("empty");
        } else if (bytes.length > BYTES_MAX) {
            bad("tooLarge", BYTES_MAX >> 20);
        } else if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            bad("oldWorkbook");
        } else {
            List<Line> lines =
                    begins(bytes, 'P', 'K', 3, 4) ? new WorkbookLines(file, problems).read(bytes) : text(bytes);
            if (problems.size() == before) {
                return table(lines);
            }
        }
        return Optional.empty();
    }

    /** A row as it stands in the file. */
    record Line(int number, List<String> cells) {}

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private void bad(String code, Object... values) {
        problems.add(Problem.of(file, code, values));
    }

    private void bad(int row, String column, String code, Object... values) {
        problems.add(new Problem(file, row, column, code, List.of(values)));
    }

    private List<Line> text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            bad("notUtf8");
            return List.of();
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String head = text.lines().findFirst().orElse("");
        char separator = head.indexOf(',') < 0 && head.indexOf(';') >= 0 ? ';' : ',';
        List<Line> lines = new ArrayList<>();
        try (var records =
                CSVFormat.RFC4180.builder().setDelimiter(separator).get().parse(new java.io.StringReader(text))) {
            int number = 0;
            for (CSVRecord record : records) {
                number++;
                if (!add(lines, number, record.toList())) {
                    return List.of();
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException _) {
            bad(lines.size() + 1, "", "csv");
        }
        return lines;
    }

    private boolean add(List<Line> lines, int number, List<String> cells) {
        return add(file, problems, lines, number, cells);
    }

    /** @return false where there is more than can be read */
    static boolean add(String file, List<Problem> problems, List<Line> lines, int number, List<String> cells) {
        if (cells.size() > COLUMNS_MAX) {
            problems.add(new Problem(file, number, "", "columns", List.of(cells.size(), COLUMNS_MAX)));
            return false;
        }
        if (lines.size() > ROWS_MAX) {
            problems.add(new Problem(file, number, "", "rows", List.of(ROWS_MAX)));
            return false;
        }
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(new Line(number, cells.stream().map(String::strip).toList()));
        }
        return true;
    }

    private Optional<Table> table(List<Line> lines) {
        int before = problems.size();
        if (lines.isEmpty()) {
            bad("empty");
            return Optional.empty();
        }
        List<String> columns = lines.getFirst().cells().stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "_"))
                .toList();
        Set<String> once = new LinkedHashSet<>();
        for (String column : columns) {
            if (!column.isEmpty() && !once.add(column)) {
                bad(lines.getFirst().number(), column, "columnTwice");
            }
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            rows.add(new Table.Row(line.number(), cells(columns, line)));
        }
        if (rows.isEmpty()) {
            bad("noRows");
        }
        // What stands in a refused cell is not known, so that more could not be said of its row.
        return problems.size() > before ? Optional.empty() : Optional.of(new Table(file, List.copyOf(once), rows));
    }

    private Map<String, String> cells(List<String> columns, Line line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i);
            String column = i < columns.size() ? columns.get(i) : "";
            if (column.isEmpty()) {
                if (!cell.isEmpty()) {
                    bad(line.number(), Workbook.letters(i), "beyondHeading");
                }
                continue;
            }
            if (cell.startsWith("=")) {
                bad(line.number(), column, "formula");
            } else if (cell.length() > CELL_MAX) {
                bad(line.number(), column, "cellTooLong", CELL_MAX);
            } else {
                cells.put(column, cell);
            }
        }
        return cells;
    }
}
