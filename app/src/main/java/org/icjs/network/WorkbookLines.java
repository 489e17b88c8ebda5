package org.icjs.network;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.icjs.network.TableFile.Line;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an XLSX workbook: decision 50. */
final class WorkbookLines {
    private static final int UNPACKED_MAX = 256 << 20;
    private static final int DIGITS_MAX = 300;

    private final String file;
    private final List<Problem> problems;

    WorkbookLines(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    private void bad(String code, Object... values) {
        problems.add(Problem.of(file, code, values));
    }

    private void bad(int row, String column, String code, Object... values) {
        problems.add(new Problem(file, row, column, code, List.of(values)));
    }

    List<Line> read(byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        if (!harmless(bytes)) {
            return lines;
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                int width = width(row);
                if (width > TableFile.COLUMNS_MAX) {
                    bad(row.getRowNum(), "", "columns", width, TableFile.COLUMNS_MAX);
                    return List.of();
                }
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < width; i++) {
                    cells.add(cell(row.getRowNum(), i, row.getOptionalCell(i).orElse(null)));
                }
                if (!TableFile.add(file, problems, lines, row.getRowNum(), cells)) {
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
                | NoSuchElementException _) {
            bad("workbook");
        }
        return lines;
    }

    /** Up to the last cell that shows anything; a thousand empty ones that a program left behind are none. */
    private static int width(Row row) {
        int width = 0;
        for (Cell cell : row) {
            if (cell != null
                    && (cell.getType() == CellType.FORMULA || !shown(cell).isBlank())) {
                width = Math.max(width, cell.getColumnIndex() + 1);
            }
        }
        return width;
    }

    private String cell(int row, int column, @Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA) {
            bad(row, Workbook.letters(column), "formula");
            return "";
        }
        if (cell.getType() == CellType.ERROR) {
            bad(row, Workbook.letters(column), "errorCell");
            return "";
        }
        return shown(cell);
    }

    private static String shown(Cell cell) {
        String text = switch (cell.getType()) {
            case NUMBER -> plain(cell.asNumber());
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
            case STRING -> cell.asString();
            case FORMULA, ERROR, EMPTY -> "";
        };
        return text == null ? "" : text;
    }

    /** A number of a few characters can stand for a thousand million digits: such a one stays as it is, and is refused as no number. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > DIGITS_MAX
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
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
}
