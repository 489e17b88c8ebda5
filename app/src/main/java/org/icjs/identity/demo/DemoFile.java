package org.icjs.identity.demo;

import java.util.List;
import org.icjs.identity.Csv;
import org.icjs.identity.Officer;

/** Reads {@code identity/demo-officers.csv}. The names are made up. */
final class DemoFile {
    private DemoFile() {}

    static List<Officer> officers() {
        return Csv.read("/identity/demo-officers.csv").stream()
                .map(row -> DemoPosting.written(
                        row.get("code"), row.get("name"), row.get("rank"), row.get("office"), row.get("duties")))
                .toList();
    }
}
