package org.icjs.identity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;

/** A second reader of the matrix, by text alone: shares no code with the first. */
public final class MatrixOracle {
    private final Map<String, Map<String, String>> lines = new HashMap<>();

    private MatrixOracle() {}

    public static MatrixOracle read() throws IOException {
        MatrixOracle oracle = new MatrixOracle();
        List<String> all = Files.readAllLines(Path.of("src/main/resources/identity/sharing-matrix.csv"));
        String[] heads = all.getFirst().split(",", -1);
        for (String line : all.subList(1, all.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < heads.length; i++) {
                row.put(heads[i], cells[i]);
            }
            oracle.lines.put(cells[0], row);
        }
        return oracle;
    }

    boolean mayFile(String type, String kind, Set<String> roles, Set<String> duties) {
        String filedBy = lines.getOrDefault(type, Map.of()).getOrDefault("filed by", "");
        String[] parts = filedBy.split("/", -1);
        if (parts.length < 3 || !List.of(parts[0].split("\\|", -1)).contains(kind)) {
            return false;
        }
        boolean role = false;
        for (String part : parts[1].split("\\|", -1)) {
            role |= part.equals("NEW") ? roles.isEmpty() : roles.contains(part);
        }
        return role && !Collections.disjoint(List.of(parts[2].split("\\|", -1)), duties);
    }

    /** The longest of the roles' cells: each of them begins with the shorter ones. */
    public String letters(String type, Set<String> roles) {
        String longest = "";
        for (String role : roles) {
            String cell = lines.getOrDefault(type, Map.of()).getOrDefault(role.toLowerCase(Locale.ROOT), "-");
            String letters = cell.replaceAll("[^orp]", "");
            longest = letters.length() > longest.length() ? letters : longest;
        }
        return longest;
    }

    /** A line of a matrix as the program reads it. */
    static MatrixRow rowOf(String line) {
        String heads = "entry,filed by,investigator,supervisor,prosecutor,laboratory,court,jail,legal_services\n";
        try {
            return MatrixRow.of(CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(heads + line))
                    .getRecords()
                    .getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
