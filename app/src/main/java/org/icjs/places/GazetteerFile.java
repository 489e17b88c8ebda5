package org.icjs.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.icjs.kernel.AreaLevel;

/** The gazetteer as it is kept: RFC 4180, UTF-8. What was imported stands in the data folder and takes the place of what ships. */
final class GazetteerFile {
    static final String NAME = "places.csv";

    private static final List<String> COLUMNS = List.of(
            "level",
            "code",
            "name",
            "parent",
            "census2011",
            "population",
            "other_names",
            "from",
            "until",
            "carved_from");

    private GazetteerFile() {}

    /** What this program ships with. */
    static Gazetteer shipped() {
        try (InputStream in = Objects.requireNonNull(GazetteerFile.class.getResourceAsStream("/places/mizoram.csv"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What holds in this data folder. */
    static Gazetteer in(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return shipped();
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all: written beside, then put in its place. */
    static void write(Gazetteer gazetteer, Path folder) throws IOException {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (Area area : gazetteer.all()) {
            text.append(cells(area).stream().map(GazetteerFile::quoted).collect(Collectors.joining(",")))
                    .append('\n');
        }
        Path next = folder.resolve(NAME + ".next");
        Files.writeString(next, text.toString());
        Files.move(next, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> cells(Area area) {
        return List.of(
                area.level().name(),
                area.code(),
                area.name(),
                area.parent(),
                area.census2011(),
                area.populations().entrySet().stream()
                        .map(counted -> counted.getKey() + ":" + counted.getValue())
                        .collect(Collectors.joining("|")),
                String.join("|", area.otherNames()),
                area.from(),
                area.until(),
                area.carvedFrom());
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static Gazetteer read(Reader reader) throws IOException {
        return Gazetteer.of(
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)
                        .getRecords()
                        .stream()
                        .map(GazetteerFile::area)
                        .toList());
    }

    private static Area area(CSVRecord row) {
        return new Area(
                AreaLevel.valueOf(row.get("level")),
                row.get("code"),
                row.get("name"),
                row.get("parent"),
                row.get("census2011"),
                populations(row.get("population")),
                parts(row.get("other_names")),
                row.get("from"),
                row.get("until"),
                row.get("carved_from"));
    }

    private static SortedMap<Integer, Long> populations(String text) {
        return new TreeMap<>(parts(text).stream()
                .map(part -> part.split(":", 2))
                .collect(Collectors.<String[], Integer, Long>toMap(
                        part -> Integer.valueOf(part[0]), part -> Long.valueOf(part[1]))));
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
