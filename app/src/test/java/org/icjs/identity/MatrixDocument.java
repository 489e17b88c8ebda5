package org.icjs.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.icjs.docket.EntryType;
import org.icjs.docket.OfficeRole;

/** {@code docs/sharing-matrix.md}, made from the matrix itself: see {@link SharingMatrixTest}. */
final class MatrixDocument {
    private MatrixDocument() {}

    static String text() {
        StringBuilder text = new StringBuilder("""
                # Who gets what

                Made from `app/src/main/resources/identity/sharing-matrix.csv`; a test keeps it up to date. What is not listed is neither
                filed nor shared. Why the rows are as they are: `docs/decisions/0011-who-gets-what.md`.

                **o** open, **r** restricted, **p** protected: the groups of the entry that an office may read by its part in the case; – nothing;
                = as the entry that is corrected. A case is read for one purpose:\s""")
                .append(Arrays.stream(OfficeRole.values())
                        .map(role -> small(role) + " for "
                                + SharingMatrix.load().purposes(role).stream()
                                        .map(MatrixDocument::small)
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; ")))
                .append(".\n\n| entry | law | filed by | ")
                .append(Arrays.stream(OfficeRole.values())
                        .map(MatrixDocument::small)
                        .collect(Collectors.joining(" | ")))
                .append(" |\n|---|---|---|")
                .append("---|".repeat(OfficeRole.values().length))
                .append('\n');
        Csv.read("/identity/sharing-matrix.csv").forEach(row -> text.append(line(row)));
        return text.append(searches()).toString();
    }

    /** Who may search for what purpose, and is told whom to ask for others' records. */
    private static String searches() {
        List<OfficeKind> kinds = List.of(OfficeKind.values());
        StringBuilder text = new StringBuilder("""

                # Who may search

                Made from `app/src/main/resources/identity/search-matrix.csv`. *Purpose*: what an office may search for, **yes** or –. *Others*:
                whether it is told that an office has such a record in a case in which it has no part itself, **ask**, or is told nothing, –.
                Nobody is told a name, a number or a case. Why: `docs/decisions/0045-who-is-the-same-person.md`.

                """)
                .append("| | ")
                .append(kinds.stream().map(MatrixDocument::small).collect(Collectors.joining(" | ")))
                .append(" |\n|---|")
                .append("---|".repeat(kinds.size()))
                .append('\n');
        Csv.read("/identity/search-matrix.csv")
                .forEach(row -> text.append("| ")
                        .append(row.get("row").toLowerCase(Locale.ROOT).replace('_', ' '))
                        .append(" | ")
                        .append(kinds.stream()
                                .map(kind -> row.get(kind.name()).replace("-", "–"))
                                .collect(Collectors.joining(" | ")))
                        .append(" |\n"));
        return text.toString();
    }

    private static String line(CSVRecord row) {
        EntryType type = EntryType.named(row.get("entry")).orElseThrow();
        List<String> cells = Arrays.stream(OfficeRole.values())
                .map(role -> row.get(role.name().toLowerCase(Locale.ROOT)).replace("-", "–"))
                .toList();
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        type.name(),
                        String.join(", ", type.under()),
                        filedBy(MatrixRow.of(row).filedBy()),
                        String.join(" | ", cells));
    }

    private static String filedBy(MatrixRow.FiledBy filedBy) {
        return switch (filedBy) {
            case MatrixRow.By by ->
                words(by.kinds()) + (by.opens() ? ", opening the case: " : ": ") + words(by.duties());
            case MatrixRow.AsCorrected() -> "the office that filed what is corrected, by the duties for that";
            case MatrixRow.TheSystem() -> "no officer: the program, on its operator's command";
        };
    }

    private static String words(Set<? extends Enum<?>> codes) {
        return codes.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(MatrixDocument::small)
                .collect(Collectors.joining(", "));
    }

    private static String small(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
