package org.icjs.network;

import java.io.ByteArrayInputStream;
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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Reads a table from CSV (RFC 4180, UTF-8; semicolons for commas are met) or from the first sheet of an XLSX workbook. A cell with a
 * formula is refused, since what it shows depends on the program that opens it; so is a workbook with macros.
 */
public final class TableFile {
    static final int ROWS_MAX = 50_000;
    static final int COLUMNS_MAX = 100;
    static final int BYTES_MAX = 32 << 20;
    private static final int UNPACKED_MAX = 256 << 20;
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
            List<Line> lines = begins(bytes, 'P', 'K', 3, 4) ? workbook(bytes) : text(bytes);
            if (problems.size() == before) {
                return table(lines);
            }
        }
        return Optional.empty();
    }

    private record Line(int number, List<String> cells) {}

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

    /** @return false where there is more than can be read */
    private boolean add(List<Line> lines, int number, List<String> cells) {
        if (cells.size() > COLUMNS_MAX) {
            bad(number, "", "columns", cells.size(), COLUMNS_MAX);
            return false;
        }
        if (lines.size() > ROWS_MAX) {
            bad(number, "", "rows", ROWS_MAX);
            return false;
        }
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            lines.add(new Line(number, cells.stream().map(String::strip).toList()));
        }
        return true;
    }

    private List<Line> workbook(byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        if (!harmless(bytes)) {
            return lines;
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            for (org.dhatim.fastexcel.reader.Row row : (Iterable<org.dhatim.fastexcel.reader.Row>) rows::iterator) {
                int width = width(row);
                if (width > COLUMNS_MAX) {
                    bad(row.getRowNum(), "", "columns", width, COLUMNS_MAX);
                    return List.of();
                }
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < width; i++) {
                    cells.add(cell(row.getRowNum(), i, row.getOptionalCell(i).orElse(null)));
                }
                if (!add(lines, row.getRowNum(), cells)) {
                    return List.of();
                }
            }
        } catch (IOException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | java.util.NoSuchElementException _) {
            bad("workbook");
        }
        return lines;
    }

    /** Up to the last cell that shows anything; a thousand empty ones that a program left behind are none. */
    private static int width(org.dhatim.fastexcel.reader.Row row) {
        int width = 0;
        for (Cell cell : row) {
            if (cell != null
                    && (cell.getType() == CellType.FORMULA || !shown(cell).isBlank())) {
                width = Math.max(width, cell.getColumnIndex() + 1);
            }
        }
        return width;
    }

    private String cell(int row, int column, @org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA) {
            bad(row, letters(column), "formula");
            return "";
        }
        if (cell.getType() == CellType.ERROR) {
            bad(row, letters(column), "errorCell");
            return "";
        }
        return shown(cell);
    }

    private static String shown(Cell cell) {
        String text = switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
            case STRING -> cell.asString();
            case FORMULA, ERROR, EMPTY -> "";
        };
        return text == null ? "" : text;
    }

    private static String letters(int column) {
        return column < 26
                ? Character.toString('A' + column)
                : letters(column / 26 - 1) + Character.toString('A' + column % 26);
    }

    /** Looks into the archive before anything unpacks it whole. */
    private boolean harmless(byte[] bytes) {
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/")) {
                    bad("macros");
                    return false;
                }
                unpacked += length(zip, UNPACKED_MAX - unpacked);
                if (unpacked >= UNPACKED_MAX) {
                    bad("tooLarge", UNPACKED_MAX >> 20);
                    return false;
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            bad("workbook");
            return false;
        }
        return true;
    }

    private static long length(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        for (int read = in.read(buffer); read >= 0 && length < most; read = in.read(buffer)) {
            length += read;
        }
        return length;
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
                    bad(line.number(), letters(i), "beyondHeading");
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
