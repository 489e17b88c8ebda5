package org.icjs.journal;

import java.util.ArrayList;
import java.util.List;
import org.icjs.docket.Finding;
import org.icjs.docket.Finding.Severity;
import org.icjs.verifier.FormatException;
import org.icjs.verifier.Json;

/** Findings as text, in the journal's own tables. */
final class FindingJson {
    private FindingJson() {}

    static Json json(List<Finding> findings) {
        List<Json> items = new ArrayList<>();
        for (Finding finding : findings) {
            items.add(new Json.Arr(List.of(
                    new Json.Str(finding.severity().name()),
                    new Json.Str(finding.pointer()),
                    new Json.Str(finding.code()),
                    new Json.Str(finding.under()),
                    values(finding))));
        }
        return new Json.Arr(items);
    }

    static Json values(Finding finding) {
        return new Json.Arr(finding.values().stream().<Json>map(Json.Str::new).toList());
    }

    static List<Finding> findings(Json json) {
        List<Finding> findings = new ArrayList<>();
        for (Json item : items(json)) {
            List<Json> parts = items(item);
            findings.add(new Finding(
                    Severity.valueOf(text(parts.get(0))),
                    text(parts.get(1)),
                    text(parts.get(2)),
                    text(parts.get(3)),
                    values(parts.get(4))));
        }
        return findings;
    }

    static List<String> values(Json json) {
        return items(json).stream().map(FindingJson::text).toList();
    }

    private static List<Json> items(Json json) {
        if (json instanceof Json.Arr(var items)) {
            return items;
        }
        throw new FormatException("not an array");
    }

    private static String text(Json json) {
        if (json instanceof Json.Str(var text)) {
            return text;
        }
        throw new FormatException("not a text");
    }
}
