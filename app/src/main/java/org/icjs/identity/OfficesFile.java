package org.icjs.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;

/** Reads {@code identity/offices.csv} and {@code identity/districts.csv}. */
final class OfficesFile {
    private OfficesFile() {}

    static List<Office> offices() {
        return Csv.read("/identity/offices.csv").stream()
                .map(OfficesFile::office)
                .toList();
    }

    /** By name. */
    static Map<District, String> districts() {
        Map<District, String> names = new LinkedHashMap<>();
        Csv.read("/identity/districts.csv").forEach(row -> names.put(new District(row.get("code")), row.get("name")));
        return names;
    }

    private static Office office(CSVRecord row) {
        return new Office(
                new OfficeCode(row.get("code")),
                row.get("name"),
                OfficeKind.valueOf(row.get("kind")),
                new District(row.get("district")),
                code(row, "parent"),
                row.get("cnr").isEmpty() ? null : row.get("cnr"),
                code(row, "court"),
                code(row, "jail"),
                code(row, "prosecution"));
    }

    private static @Nullable OfficeCode code(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : new OfficeCode(row.get(column));
    }
}
